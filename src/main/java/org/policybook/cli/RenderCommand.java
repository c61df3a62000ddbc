package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, pdf, docx or md (default: as FILE ends, else html).")
    private @Nullable RenderFormat format;

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
            RenderFormat chosen = format();
            byte[] document = chosen.form()
                    .map(form -> document(opened, form, library))
                    .orElseGet(() -> opened.text().getBytes(StandardCharsets.UTF_8));
            Path target = Optional.ofNullable(file).orElseGet(() -> name(opened, chosen));
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

    private RenderFormat format() {
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(format)
                .or(() -> Stream.of(RenderFormat.values())
                        .filter(known -> name.endsWith("." + known.extension()))
                        .findFirst())
                .orElse(RenderFormat.HTML);
    }

    private Path name(Opened opened, RenderFormat chosen) {
        String name = opened.reading()
                .map(reading -> "%s-%s"
                        .formatted(
                                reading.policy().policy(),
                                reading.version().map(Object::toString).orElse("draft")))
                .orElseGet(
                        () -> withoutSuffix(Path.of(opened.name()).getFileName().toString()));
        return Path.of(name + "." + chosen.extension());
    }

    private static String withoutSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
