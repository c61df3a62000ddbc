package org.policybook.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.policybook.library.Imported;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What came of an import, file by file.
final class ImportReport {
    private final Consumer<String> out;
    private final Consumer<String> notes;
    private final ObjectNode document = Json.object();
    private final ArrayNode imported = document.putArray("imported");
    private final ArrayNode failed = document.putArray("failed");
    private final StringBuilder told = new StringBuilder();

    ImportReport(Consumer<String> out, Consumer<String> notes) {
        this.out = out;
        this.notes = notes;
    }

    ObjectNode document() {
        return document;
    }

    int failures() {
        return failed.size();
    }

    /// @param kept the address under which it was, or would be, kept
    void imported(Path file, String kept, Imported what) {
        ObjectNode node = imported.addObject();
        node.put("file", file.toString());
        node.put("policy", kept);
        ObjectNode metadata = node.putObject("metadata");
        what.facts().forEach((name, fact) -> metadata.put(name, fact.value()));
        ObjectNode places = node.putObject("found");
        what.facts()
                .forEach((name, fact) ->
                        places.putObject(name).put("where", fact.where()).put("certainty", fact.certainty()));
        ArrayNode sections = node.putArray("sections");
        what.headings()
                .forEach(heading ->
                        sections.addObject().put("level", heading.level()).put("heading", heading.heading()));
        ArrayNode warnings = node.putArray("warnings");
        what.warnings()
                .forEach(warning ->
                        warnings.addObject().put("what", warning.what()).put("where", warning.where()));
        tell(file, kept, what);
    }

    void failed(Path file, String reason) {
        failed.addObject().put("file", file.toString()).put("reason", reason);
        notes.accept("policybook: %s: %s".formatted(file, reason));
    }

    private void tell(Path file, String kept, Imported what) {
        told.append("%s → %s%n".formatted(file, kept));
        for (Map.Entry<String, Imported.Fact> fact : what.facts().entrySet()) {
            told.append("  %-14s %s  (%s)%n"
                    .formatted(
                            fact.getKey(),
                            fact.getValue().value(),
                            fact.getValue().where()));
        }
        told.append("  %s%n".formatted(Counted.of(what.headings().size(), "headings")));
        what.warnings()
                .forEach(warning -> told.append("  look at: %s (%s)%n".formatted(warning.what(), warning.where())));
    }

    void summary(boolean dryRun) {
        told.toString().lines().forEach(out);
        out.accept("%s %s, %d failed."
                .formatted(
                        Counted.of(imported.size(), "documents"),
                        dryRun ? "understood; nothing was kept" : "imported",
                        failed.size()));
    }
}
