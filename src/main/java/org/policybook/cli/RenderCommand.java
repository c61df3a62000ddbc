package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
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

    @Option(names = "-o", paramLabel = "FILE", description = "Write to this file (default: POLICY-VERSION.FORMAT here).")
    private @Nullable Path file;

    RenderCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            Opened opened = Opened.of(address, library, today());
            byte[] document = format == RenderFormat.MD
                    ? opened.text().getBytes(StandardCharsets.UTF_8)
                    : opened.reading()
                            .map(reading -> format.render(library.get(), reading, today(), this::warn))
                            .orElseGet(() -> RenderPolicy.renderFile(
                                    opened.parsed().policy(), format.extension(), this::warn));
            Path target = Optional.ofNullable(file).orElseGet(() -> name(opened));
            writeFile(target, document);
            say("Wrote %s".formatted(target));
        }
        return ExitCode.DONE;
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
                .orElseGet(() -> withoutSuffix(Path.of(opened.name()).getFileName().toString()));
        return Path.of(name + "." + format.name().toLowerCase(Locale.ROOT));
    }

    private static String withoutSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
