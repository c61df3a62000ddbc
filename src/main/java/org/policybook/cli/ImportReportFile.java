package org.policybook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policybook.document.BadInput;
import tools.jackson.databind.JsonNode;

/// Writes an import's whole report to a file: what failed and what is likely double first, then each document.
final class ImportReportFile {
    private final JsonNode report;
    private final ReportMarkup as;
    private final StringBuilder body = new StringBuilder();

    private ImportReportFile(JsonNode report, ReportMarkup as) {
        this.report = report;
        this.as = as;
    }

    /// The form that the file's name asks for.
    enum Form {
        MARKDOWN,
        HTML,
        JSON;

        /// @throws BadInput when the name ends otherwise
        static Form of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".md") || name.endsWith(".markdown")) {
                return MARKDOWN;
            }
            if (name.endsWith(".html") || name.endsWith(".htm")) {
                return HTML;
            }
            if (name.endsWith(".json")) {
                return JSON;
            }
            throw new BadInput(
                    "The report %s should end in .md, .html or .json, which says how it is written.".formatted(file));
        }
    }

    static void write(Path file, JsonNode report) {
        String text = switch (Form.of(file)) {
            case JSON -> Json.write(report) + "\n";
            case MARKDOWN -> new ImportReportFile(report, ReportMarkup.MARKDOWN).text();
            case HTML -> new ImportReportFile(report, ReportMarkup.HTML).text();
        };
        LibraryCommand.writeFile(file, text.getBytes(UTF_8));
    }

    private String text() {
        body.append(as.heading(1, "Import report"));
        body.append(as.paragraph("%s read, %d failed, %d passed over."
                .formatted(
                        Counted.of(report.path("imported").size(), "documents"),
                        report.path("failed").size(),
                        report.path("skipped").size())));
        table("Not imported", List.of("File", "Reason"), "failed", List.of("file", "reason"));
        table(
                "Likely duplicates",
                List.of("Document", "Is like", "By"),
                "duplicates",
                List.of("one", "other", "percent"));
        table("Passed over", List.of("File", "Reason"), "skipped", List.of("file", "reason"));
        if (!report.path("imported").isEmpty()) {
            body.append(as.heading(2, "Documents"));
            report.path("imported").forEach(this::document);
        }
        return as.page("Import report", body.toString());
    }

    private void document(JsonNode document) {
        body.append(as.heading(3, document.path("file").asString("")));
        body.append(as.paragraph("%s, %s"
                .formatted(
                        document.path("address")
                                .asString(document.path("policy").asString("")),
                        Counted.of(document.path("sections").size(), "headings"))));
        List<List<String>> facts = new ArrayList<>();
        document.path("metadata").properties().forEach(fact -> {
            JsonNode found = document.path("found").path(fact.getKey());
            facts.add(List.of(
                    fact.getKey(),
                    fact.getValue().asString(""),
                    found.path("where").asString(""),
                    found.path("certainty").asString("")));
        });
        if (!facts.isEmpty()) {
            body.append(as.table(List.of("Fact", "Value", "Found", "How sure"), facts));
        }
        told("Look at", document.path("warnings"));
        told("Left out", document.path("dropped"));
        keptBeside(document.path("keptBeside"));
    }

    private void told(String title, JsonNode warnings) {
        List<String> items = new ArrayList<>();
        warnings.forEach(warning -> items.add("%s (%s)"
                .formatted(
                        warning.path("what").asString(""), warning.path("where").asString(""))));
        if (!items.isEmpty()) {
            body.append(as.heading(4, title)).append(as.items(items));
        }
    }

    private void keptBeside(JsonNode others) {
        List<String> items = new ArrayList<>();
        others.forEach(other -> items.add("%s%s: %s (%s)"
                .formatted(
                        other.path("group").asString("").isEmpty()
                                ? ""
                                : other.path("group").asString("") + ", ",
                        other.path("label").asString(""),
                        other.path("value").asString(""),
                        other.path("where").asString(""))));
        if (!items.isEmpty()) {
            body.append(as.heading(4, "Kept beside the draft")).append(as.items(items));
        }
    }

    private void table(String title, List<String> header, String list, List<String> fields) {
        List<List<String>> rows = new ArrayList<>();
        report.path(list)
                .forEach(row -> rows.add(fields.stream()
                        .map(field -> row.path(field).asString(""))
                        .toList()));
        if (!rows.isEmpty()) {
            body.append(as.heading(2, title)).append(as.table(header, rows));
        }
    }
}
