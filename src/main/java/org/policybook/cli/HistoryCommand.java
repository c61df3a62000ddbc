package org.policybook.cli;

import java.util.List;
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
            List<TellHistory.Happening> happenings = new TellHistory(library).happenings(id);
            List<DraftBehind> behind = DraftBehind.of(id, library);
            HistoryPrinter printer = new HistoryPrinter(events, happenings);
            if (json()) {
                return print(document(id, printer, behind));
            }
            printer.table().lines().forEach(this::say);
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

    private static ObjectNode document(PolicyId id, HistoryPrinter printer, List<DraftBehind> behind) {
        ObjectNode document = Json.object();
        document.put("policy", id.toString());
        printer.into(document.putArray("history"));
        ArrayNode lacking = document.putArray("behind");
        for (DraftBehind draft : behind) {
            ObjectNode node = lacking.addObject().put("draft", draft.draft().value());
            Json.put(node, "from", draft.from());
            node.put("missing", draft.missing().text());
        }
        return document;
    }
}
