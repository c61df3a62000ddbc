package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policybook.diff.Change;
import org.policybook.diff.Marks;
import org.policybook.diff.PolicyDiff;
import org.policybook.diff.Side;
import org.policybook.diff.TextReport;
import org.policybook.library.ComparePolicies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
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
            PolicyDiff diff =
                    ComparePolicies.compare(from.parsed().policy(), to.parsed().policy());
            give(text(diff, from, to));
        }
        return ExitCode.DONE;
    }

    private String text(PolicyDiff diff, Opened from, Opened to) {
        if (json() || format == Format.JSON) {
            return Json.write(document(diff, from.name(), to.name()));
        }
        if (format == Format.HTML) {
            String title = to.parsed().policy().frontMatter().title().orElse(to.name());
            return ComparePolicies.html(diff, title, from.name(), to.name());
        }
        return "%s → %s%n%n%s".formatted(from.name(), to.name(), String.join("\n", report(diff)));
    }

    private List<String> report(PolicyDiff diff) {
        return file == null && terminal().interactive()
                ? new TextReport(new Marks("\u001b[31;9m", "\u001b[0m", "\u001b[32;4m", "\u001b[0m")).lines(diff)
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

    private static ObjectNode document(PolicyDiff diff, String from, String to) {
        ObjectNode document = Json.object();
        document.put("from", from);
        document.put("to", to);
        ArrayNode changes = document.putArray("changes");
        for (Change change : diff.changes()) {
            ObjectNode node = changes.addObject();
            node.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
            node.put("clause", change.clause().value());
            node.put("heading", String.join(" › ", change.headings()));
            Json.put(node, "before", change.before().map(Side::text));
            Json.put(node, "after", change.after().map(Side::text));
            ArrayNode redline = node.putArray("redline");
            change.redline()
                    .spans()
                    .forEach(span -> redline.addObject()
                            .put("fate", span.fate().name().toLowerCase(Locale.ROOT))
                            .put("text", span.text()));
        }
        ArrayNode metadata = document.putArray("metadata");
        diff.metadata().forEach(field -> {
            ObjectNode node = metadata.addObject().put("field", field.field());
            Json.put(node, "before", field.before());
            Json.put(node, "after", field.after());
        });
        document.putObject("counts")
                .put("changed", diff.counts().changed())
                .put("inserted", diff.counts().inserted())
                .put("deleted", diff.counts().deleted())
                .put("moved", diff.counts().moved())
                .put("sections", diff.counts().sections())
                .put("fields", diff.counts().fields());
        return document;
    }
}
