package org.policybook.cli;

import org.policybook.diff.Marks;
import org.policybook.diff.TextReport;
import org.policybook.governance.GovernanceEvent;
import org.policybook.library.TellClauseHistory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells the history of one clause.
record ClauseHistoryPrinter(TellClauseHistory.History history) {
    void tell(LibraryCommand command) {
        TextReport report = new TextReport(command.terminal().interactive() ? Marks.TERMINAL : Marks.PLAIN);
        command.say("%s@%s#%s".formatted(history.policy(), history.asOf().version(), history.clause()));
        command.say(String.join(" › ", history.headings()));
        Wrapped.lines(history.text(), "  ", "  ").forEach(command::say);
        for (TellClauseHistory.Step step : history.steps()) {
            GovernanceEvent.Published decision = step.decision();
            command.say("");
            command.say("%s, from %s: approved by %s on %s"
                    .formatted(
                            decision.version(),
                            decision.effectiveFrom(),
                            decision.approval().by(),
                            decision.approval().on()));
            Wrapped.lines(decision.reason(), "  Reason: ", "  ").forEach(command::say);
            step.changes().forEach(change -> report.lines(change).forEach(command::say));
        }
    }

    ObjectNode document() {
        ObjectNode document = Json.object();
        document.put("policy", history.policy().toString());
        document.put("clause", history.clause().value());
        document.put("version", history.asOf().version().toString());
        document.put("heading", String.join(" › ", history.headings()));
        document.put("text", history.text());
        ArrayNode steps = document.putArray("history");
        history.steps().forEach(step -> step(step, steps.addObject()));
        return document;
    }

    private static void step(TellClauseHistory.Step step, ObjectNode node) {
        GovernanceEvent.Published decision = step.decision();
        node.put("version", decision.version().toString());
        node.put("effective", decision.effectiveFrom().toString());
        node.put("approvedBy", decision.approval().by());
        node.put("approvedOn", decision.approval().on().toString());
        node.put("by", decision.by().name());
        node.put("reason", decision.reason());
        ArrayNode changes = node.putArray("changes");
        step.changes().forEach(change -> DiffJson.change(change, changes.addObject()));
    }
}
