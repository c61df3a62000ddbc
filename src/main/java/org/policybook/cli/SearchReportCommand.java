package org.policybook.cli;

import org.policybook.library.CountSearches;
import org.policybook.library.Library;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `search-report`: what people looked for in vain.
@Command(
        name = "search-report",
        description = "Tell what people searched for in vain, and which policies they found but never opened.")
final class SearchReportCommand extends ReadingCommand {
    private static final int SHOWN = 50;

    SearchReportCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            CountSearches.Report report = new CountSearches(library).report(today());
            if (json()) {
                return print(document(report));
            }
            tell(report);
            return ExitCode.DONE;
        }
    }

    private void tell(CountSearches.Report report) {
        say("Searched for in vain");
        if (report.inVain().isEmpty()) {
            say("  nothing");
        }
        report.inVain().stream()
                .limit(SHOWN)
                .forEach(search -> say("  %4d  %s".formatted(search.times(), search.words())));
        say("");
        say("Found but never opened, for its owner to look at");
        if (report.unopened().isEmpty()) {
            say("  nothing");
        }
        report.unopened().stream()
                .limit(SHOWN)
                .forEach(policy -> say("  %4d  %s (%s)"
                        .formatted(
                                policy.times(), policy.policy(), policy.owner().orElse("no owner"))));
    }

    private static ObjectNode document(CountSearches.Report report) {
        ObjectNode document = Json.object();
        ArrayNode inVain = document.putArray("inVain");
        report.inVain()
                .forEach(search ->
                        inVain.addObject().put("words", search.words()).put("times", search.times()));
        ArrayNode unopened = document.putArray("neverOpened");
        for (CountSearches.Unopened policy : report.unopened()) {
            ObjectNode node = unopened.addObject();
            node.put("policy", policy.policy().toString());
            Json.put(node, "owner", policy.owner());
            node.put("times", policy.times());
        }
        return document;
    }
}
