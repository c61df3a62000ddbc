package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.library.RenderPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `render`: the controlled document.
@Command(name = "render", description = "Make the controlled document: HTML, PDF, Word or Markdown.")
final class RenderCommand extends LibraryCommand {
    @Parameters(paramLabel = "ADDRESS", description = "The text, or a file.")
    @SuppressWarnings("NullAway.Init")
    private String address;

    @Option(names = "--format", paramLabel = "FORMAT", description = "html (default), pdf, docx or md.")
    private RenderFormat format = RenderFormat.HTML;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Write to this file (default: POLICY-VERSION.FORMAT here).")
    private @Nullable Path file;

    RenderCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            Opened opened = Opened.of(address, library, today());
            byte[] document = format.form()
                    .map(form -> document(opened, form, library))
                    .orElseGet(() -> opened.text().getBytes(StandardCharsets.UTF_8));
            Path target = Optional.ofNullable(file).orElseGet(() -> name(opened));
            writeFile(target, document);
            say("Wrote %s".formatted(target));
        }
        return ExitCode.DONE;
    }

    private byte[] document(Opened opened, RenderPolicy.Form form, LazyLibrary library) {
        return opened.reading()
                .map(reading -> new RenderPolicy(library.get()).render(reading, form, today(), this::warn))
                .orElseGet(() -> RenderPolicy.renderFile(opened.parsed().policy(), form, this::warn));
    }

    private void warn(String warning) {
        note("Note: " + warning);
    }

    private Path name(Opened opened) {
        String name = opened.reading()
                .map(reading -> "%s-%s"
                        .formatted(
                                reading.policy().policy(),
                                reading.version().map(Object::toString).orElse("draft")))
                .orElseGet(
                        () -> withoutSuffix(Path.of(opened.name()).getFileName().toString()));
        return Path.of(name + "." + format.extension());
    }

    private static String withoutSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
