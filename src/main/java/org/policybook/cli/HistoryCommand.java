package org.policybook.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.policybook.document.Address;
import org.policybook.document.ClauseId;
import org.policybook.document.PolicyId;
import org.policybook.library.DraftBehind;
import org.policybook.library.Library;
import org.policybook.library.TellClauseHistory;
import org.policybook.library.TellHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `history`: how a policy came to be what it is.
@Command(name = "history", description = "Tell how a policy came to be what it is, newest first.")
final class HistoryCommand extends ReadingCommand {
    @Parameters(
            paramLabel = "ORG/POLICY[#CLAUSE]",
            description = "The policy, or one clause of it: then every version that changed it.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    HistoryCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        int hash = policy.indexOf('#');
        if (hash >= 0) {
            return clause(Address.parse(policy.substring(0, hash)), ClauseId.of(policy.substring(hash + 1)));
        }
        PolicyId id = PolicyId.parse(policy);
        try (Library library = open()) {
            List<TellHistory.Event> events = new TellHistory(library).history(id);
            List<DraftBehind> behind = DraftBehind.of(id, library);
            if (json()) {
                return print(document(id, events, behind));
            }
            table(events);
            BehindNote.tell(behind, this);
            return ExitCode.DONE;
        }
    }

    private int clause(Address address, ClauseId clause) {
        try (Library library = open()) {
            ClauseHistoryPrinter printer = new ClauseHistoryPrinter(
                    new TellClauseHistory(library).history(address.policy(), address.edition(), clause));
            if (json()) {
                return print(printer.document());
            }
            printer.tell(this);
            return ExitCode.DONE;
        }
    }

    private static ObjectNode document(PolicyId id, List<TellHistory.Event> events, List<DraftBehind> behind) {
        ObjectNode document = Json.object();
        document.put("policy", id.toString());
        ArrayNode history = document.putArray("history");
        for (TellHistory.Event event : events) {
            ObjectNode node = history.addObject();
            node.put("revision", event.revision().hex());
            node.put("by", event.by());
            node.put("at", event.at().toString());
            node.put("message", event.subject());
            Json.put(node, "version", event.version());
            ObjectNode facts = node.putObject("facts");
            event.facts().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        }
        ArrayNode lacking = document.putArray("behind");
        for (DraftBehind draft : behind) {
            ObjectNode node = lacking.addObject().put("draft", draft.draft().value());
            Json.put(node, "from", draft.from());
            node.put("missing", draft.missing().text());
        }
        return document;
    }

    private void table(List<TellHistory.Event> events) {
        TextTable table = new TextTable("DATE", "VERSION", "IN FORCE FROM", "BY", "REVISION", "WHAT");
        for (TellHistory.Event event : events) {
            table.row(
                    LocalDate.ofInstant(event.at(), ZoneOffset.UTC),
                    event.version().orElse(""),
                    event.facts().getOrDefault("Effective-From", ""),
                    event.by(),
                    event.revision().abbreviated(),
                    event.subject());
        }
        table.lines().forEach(this::say);
    }
}
