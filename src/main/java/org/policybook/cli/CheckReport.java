package org.policybook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.policybook.document.Problem;
import org.policybook.governance.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a check found, text by text, and what could not be read.
final class CheckReport {
    private final Consumer<String> out;
    private final Consumer<String> notes;
    private final boolean all;
    private final Map<String, List<Finding>> found = new LinkedHashMap<>();
    private final Map<String, String> failed = new LinkedHashMap<>();

    /// @param all whether every place is told on the terminal, however many there are
    CheckReport(Consumer<String> out, Consumer<String> notes, boolean all) {
        this.all = all;
        this.out = out;
        this.notes = notes;
    }

    void checked(String name, List<Finding> findings) {
        found.put(name, findings);
    }

    void failed(String name, String reason) {
        failed.put(name, reason);
        notes.accept("policybook: %s: %s".formatted(name, reason));
    }

    int failures() {
        return failed.size();
    }

    boolean hasErrors() {
        return count(true) > 0;
    }

    private long count(boolean errors) {
        return found.values().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.isError() == errors)
                .count();
    }

    ObjectNode document() {
        ObjectNode document = Json.object();
        ArrayNode findings = document.putArray("findings");
        found.forEach((policy, list) -> list.forEach(finding -> put(findings.addObject(), policy, finding)));
        ArrayNode failures = document.putArray("failed");
        failed.forEach((file, reason) -> failures.addObject().put("file", file).put("reason", reason));
        return document;
    }

    private static void put(ObjectNode node, String policy, Finding finding) {
        node.put("rule", finding.rule());
        node.put("severity", severity(finding.severity()));
        node.put("policy", policy);
        Json.put(node, "clause", finding.clause());
        if (finding.line() > 0) {
            node.put("line", finding.line());
            node.put("column", finding.column());
        }
        node.put("message", finding.message());
    }

    void summary() {
        found.forEach((policy, findings) -> {
            if (!findings.isEmpty()) {
                out.accept(policy);
                FindingLines.of(findings, all).forEach(out);
            }
        });
        String unread = failed.isEmpty() ? "" : ", %d not read".formatted(failed.size());
        out.accept("%s checked%s: %s, %s."
                .formatted(
                        Counted.of(found.size(), "texts"),
                        unread,
                        Counted.of(count(true), "errors"),
                        Counted.of(count(false), "other findings")));
    }

    static String severity(Problem.Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
