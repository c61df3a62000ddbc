package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.diff.Marks;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.BadInput;
import org.policybook.library.ComparePolicies;
import org.policybook.library.RenderComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `diff`: what changed between two texts.
@Command(name = "diff", description = "Tell what changed between two texts, clause by clause.")
final class DiffCommand extends ReadingCommand {
    @Parameters(index = "0", paramLabel = "ADDRESS", description = "The text before, or a file.")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(index = "1", paramLabel = "ADDRESS", description = "The text after, or a file.")
    @SuppressWarnings("NullAway.Init")
    private String after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, html, docx (Word, with tracked changes), pdf or json"
                    + " (default: as FILE ends, else text).")
    private @Nullable DiffFormat asked;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "How the html page begins: inline (default) or side-by-side.")
    private @Nullable DiffLayout layout;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Write to this file (default for docx and pdf: POLICY-FROM-to-TO.FORMAT here).")
    private @Nullable Path file;

    DiffCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        DiffFormat format = format();
        if (layout != null && format != DiffFormat.HTML) {
            throw new BadInput(
                    "--layout says how an html page begins, and this is %s. Leave it out, or add \"--format html\"."
                            .formatted(format.extension()));
        }
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            Opened from = Opened.of(before, library, today());
            Opened to = Opened.of(after, library, today());
            PolicyDiff diff = compared(from, to, library);
            give(content(format, diff, from, to, library), format, from, to);
        }
        return ExitCode.DONE;
    }

    private DiffFormat format() {
        if (json()) {
            return DiffFormat.JSON;
        }
        return Optional.ofNullable(asked)
                .or(() -> Optional.ofNullable(file).flatMap(DiffFormat::of))
                .orElse(DiffFormat.TEXT);
    }

    private static PolicyDiff compared(Opened from, Opened to, LazyLibrary library) {
        return from.reading().isPresent() && to.reading().isPresent()
                ? new ComparePolicies(library.get())
                        .compare(from.reading().get(), to.reading().get())
                : ComparePolicies.compare(from.parsed().policy(), to.parsed().policy());
    }

    private byte[] content(DiffFormat format, PolicyDiff diff, Opened from, Opened to, LazyLibrary library) {
        return format.form()
                .map(form -> new RenderComparison(library, today())
                        .render(diff, side(from), side(to), form, layout(), warning -> note("Note: " + warning)))
                .orElseGet(() -> words(format, diff, from, to, library).getBytes(StandardCharsets.UTF_8));
    }

    private RenderComparison.Layout layout() {
        return Optional.ofNullable(layout).orElse(DiffLayout.INLINE).layout();
    }

    private static RenderComparison.Side side(Opened opened) {
        return new RenderComparison.Side(opened.name(), opened.parsed().policy(), opened.reading());
    }

    private String words(DiffFormat format, PolicyDiff diff, Opened from, Opened to, LazyLibrary library) {
        DiffWords words = new DiffWords(diff, from, to);
        boolean shown = file == null && terminal().interactive();
        return format == DiffFormat.JSON
                ? words.json(library)
                : words.lines(library, shown ? Marks.TERMINAL : Marks.PLAIN);
    }

    private void give(byte[] content, DiffFormat format, Opened from, Opened to) {
        if (file != null) {
            writeFile(file, content);
            note("Wrote %s".formatted(file));
        } else if (format.isBinary()) {
            Path named = DiffFile.of(from, to, format);
            writeFile(named, content);
            say("Wrote %s".formatted(named));
        } else {
            say(new String(content, StandardCharsets.UTF_8).stripTrailing());
        }
    }
}
