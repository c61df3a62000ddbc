package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policybook.diff.Marks;
import org.policybook.diff.PolicyDiff;
import org.policybook.diff.TextReport;
import org.policybook.library.ComparePolicies;
import org.policybook.library.HarmonisePolicies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// `diff`: what changed between two texts.
@Command(name = "diff", description = "Tell what changed between two texts, clause by clause.")
final class DiffCommand extends ReadingCommand {
    /// The forms a comparison can be given in.
    enum Format {
        TEXT,
        HTML,
        JSON
    }

    @Parameters(index = "0", paramLabel = "ADDRESS", description = "The text before, or a file.")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(index = "1", paramLabel = "ADDRESS", description = "The text after, or a file.")
    @SuppressWarnings("NullAway.Init")
    private String after;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), html or json.")
    private Format format = Format.TEXT;

    @Option(names = "-o", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path file;

    DiffCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (LazyLibrary library = new LazyLibrary(this::open)) {
            Opened from = Opened.of(before, library, today());
            Opened to = Opened.of(after, library, today());
            if (harmonises(from, to)) {
                give(harmonised(from, to, library));
            } else {
                give(text(compared(from, to, library), from, to));
            }
        }
        return ExitCode.DONE;
    }

    /// Two organisations' policies are laid side by side, where people or programs read it.
    private boolean harmonises(Opened from, Opened to) {
        return from.reading().isPresent()
                && to.reading().isPresent()
                && HarmonisePolicies.isMeant(from.reading().get(), to.reading().get())
                && (json() || format == Format.TEXT || format == Format.JSON);
    }

    private String harmonised(Opened from, Opened to, LazyLibrary library) {
        HarmonisationPrinter printer = new HarmonisationPrinter(
                new HarmonisePolicies(library.get())
                        .harmonise(from.reading().orElseThrow(), to.reading().orElseThrow()),
                from.name(),
                to.name());
        if (json() || format == Format.JSON) {
            ObjectNode document = DiffJson.of(compared(from, to, library), from.name(), to.name());
            document.set("harmonised", printer.document());
            return Json.write(document);
        }
        return String.join("\n", printer.lines());
    }

    private static PolicyDiff compared(Opened from, Opened to, LazyLibrary library) {
        return from.reading().isPresent() && to.reading().isPresent()
                ? new ComparePolicies(library.get())
                        .compare(from.reading().get(), to.reading().get())
                : ComparePolicies.compare(from.parsed().policy(), to.parsed().policy());
    }

    private String text(PolicyDiff diff, Opened from, Opened to) {
        if (json() || format == Format.JSON) {
            return Json.write(DiffJson.of(diff, from.name(), to.name()));
        }
        if (format == Format.HTML) {
            String title = to.parsed().policy().frontMatter().title().orElse(to.name());
            return ComparePolicies.html(diff, title, from.name(), to.name());
        }
        return "%s → %s%n%n%s".formatted(from.name(), to.name(), String.join("\n", report(diff)));
    }

    private List<String> report(PolicyDiff diff) {
        return file == null && terminal().interactive()
                ? new TextReport(Marks.TERMINAL).lines(diff)
                : TextReport.of(diff);
    }

    private void give(String text) {
        if (file == null) {
            say(text.stripTrailing());
        } else {
            writeFile(file, text.getBytes(StandardCharsets.UTF_8));
            note("Wrote %s".formatted(file));
        }
    }
}
