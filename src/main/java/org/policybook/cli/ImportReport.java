package org.policybook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.policybook.library.Imported;
import org.policybook.library.LikelyDuplicates;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What came of an import, file by file.
final class ImportReport {
    private final Consumer<String> out;
    private final Consumer<String> notes;
    private final ObjectNode document = Json.object();
    private final ArrayNode imported = document.putArray("imported");
    private final ArrayNode failed = document.putArray("failed");
    private final ArrayNode skipped = document.putArray("skipped");
    private final ArrayNode duplicates = document.putArray("duplicates");
    private final StringBuilder told = new StringBuilder();

    ImportReport(Consumer<String> out, Consumer<String> notes) {
        this.out = out;
        this.notes = notes;
    }

    ObjectNode document() {
        return document;
    }

    /// @param kept the address under which it was, or would be, kept
    /// @param target how it was to be kept
    void imported(Path file, String kept, Imported what, PublicationFacts.Target target) {
        PublicationFacts publication = PublicationFacts.of(what, kept, target, file.toString());
        ObjectNode node = imported.addObject();
        node.put("file", file.toString());
        node.put("policy", kept.replaceFirst("@.*", ""));
        Json.put(node, "address", Optional.of(kept).filter(address -> address.contains("@")));
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
        put(node.putArray("warnings"), what.warnings());
        put(node.putArray("dropped"), what.dropped());
        put(node, what, publication);
        tell(file, kept, what, publication);
    }

    private static void put(ArrayNode list, List<Imported.Warning> told) {
        told.forEach(warning -> list.addObject().put("what", warning.what()).put("where", warning.where()));
    }

    private static void put(ObjectNode node, Imported what, PublicationFacts publication) {
        if (!publication.facts().isEmpty()) {
            ObjectNode after = node.putObject("forPublication");
            ArrayNode names = after.putArray("facts");
            publication.facts().keySet().forEach(names::add);
            if (!publication.command().isEmpty()) {
                after.put("command", publication.command());
            }
        }
        ArrayNode beside = node.putArray("keptBeside");
        what.others()
                .forEach(other -> beside.addObject()
                        .put("group", other.group())
                        .put("label", other.label())
                        .put("value", other.value())
                        .put("where", other.where()));
    }

    /// A copy that was edited in Word and came back.
    ///
    /// @param how what became of it, in words
    /// @param left comments that no consultation took
    void returned(Path file, String address, String how, List<String> left) {
        ObjectNode node = imported.addObject();
        node.put("file", file.toString());
        node.put("policy", address.replaceFirst("@.*", ""));
        Json.put(node, "address", Optional.of(address).filter(any -> any.contains("@")));
        ArrayNode comments = node.putArray("comments");
        left.forEach(comments::add);
        told.append("%s → %s: %s%n".formatted(file, address, how));
        left.forEach(comment -> told.append("  a comment that was not kept: %s%n".formatted(comment)));
    }

    void failed(Path file, String reason) {
        failed.addObject().put("file", file.toString()).put("reason", reason);
        notes.accept("policybook: %s: %s".formatted(file, reason));
    }

    /// A file that was imported before, or is the same as another of this run.
    void skipped(Path file, String address) {
        String reason = "the same file is %s already".formatted(address);
        skipped.addObject().put("file", file.toString()).put("address", address).put("reason", reason);
        told.append("%s: passed over, %s%n".formatted(file, reason));
    }

    /// Documents that are nearly the same as others.
    void duplicates(List<LikelyDuplicates.Pair> pairs) {
        for (LikelyDuplicates.Pair pair : pairs) {
            String percent = Math.round(pair.likeness() * 100) + " %";
            duplicates
                    .addObject()
                    .put("one", pair.one())
                    .put("other", pair.other())
                    .put("likeness", Math.round(pair.likeness() * 100) / 100.0)
                    .put("percent", percent);
            told.append("likely duplicates: %s and %s (%s alike)%n".formatted(pair.one(), pair.other(), percent));
        }
    }

    private void tell(Path file, String kept, Imported what, PublicationFacts publication) {
        told.append("%s → %s%n".formatted(file, kept));
        for (Map.Entry<String, Imported.Fact> fact : what.facts().entrySet()) {
            if (publication.facts().containsKey(fact.getKey()) || what.isLeftOver(fact.getKey())) {
                continue;
            }
            told.append("  %-14s %s  (%s)%n"
                    .formatted(
                            fact.getKey(),
                            fact.getValue().value(),
                            fact.getValue().where() + sure(fact.getValue())));
        }
        tell(publication);
        what.others()
                .forEach(other -> told.append("  kept beside the draft: %s%s: %s  (%s)%n"
                        .formatted(
                                other.group().isEmpty() ? "" : other.group() + ", ",
                                other.label(),
                                other.value(),
                                other.where())));
        told.append("  %s%n".formatted(Counted.of(what.headings().size(), "headings")));
        what.dropped()
                .forEach(warning -> told.append("  left out: %s (%s)%n".formatted(warning.what(), warning.where())));
        what.warnings()
                .forEach(warning -> told.append("  look at: %s (%s)%n".formatted(warning.what(), warning.where())));
    }

    private static String sure(Imported.Fact fact) {
        return fact.certainty().equals("stated") ? "" : "; " + fact.certainty();
    }

    private void tell(PublicationFacts publication) {
        boolean recordable = !publication.command().isEmpty();
        publication
                .facts()
                .forEach((name, fact) -> told.append("  %s: %s %s  (%s)%n"
                        .formatted(
                                recordable ? "for publication" : "not kept",
                                name,
                                fact.value(),
                                fact.where() + sure(fact))));
        if (recordable && !publication.facts().isEmpty()) {
            told.append("  to record it: %s%n".formatted(publication.command()));
        }
    }

    /// A script can tell whether anything was imported at all.
    int exitCode() {
        if (failed.isEmpty()) {
            return ExitCode.DONE;
        }
        return imported.isEmpty() && skipped.isEmpty() ? ExitCode.BAD_INPUT : ExitCode.REFUSED;
    }

    void summary(boolean dryRun) {
        told.toString().lines().forEach(out);
        out.accept("%s %s, %d failed%s."
                .formatted(
                        Counted.of(imported.size(), "documents"),
                        dryRun ? "understood; nothing was kept" : "imported",
                        failed.size(),
                        skipped.isEmpty() ? "" : ", %d passed over".formatted(skipped.size())));
    }
}
