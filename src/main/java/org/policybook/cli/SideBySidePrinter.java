package org.policybook.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.policybook.library.Found;
import org.policybook.library.SearchSideBySide;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Prints what each organisation says on a topic, and which say nothing.
record SideBySidePrinter(ReadingCommand command, boolean json) {
    void print(String query, List<SearchSideBySide.Column> columns) {
        if (json) {
            command.print(document(query, columns));
            return;
        }
        for (SearchSideBySide.Column column : columns) {
            if (!column.found().isEmpty()) {
                command.say("%s (%s)".formatted(column.found().getFirst().organisation(), column.organisation()));
                column.found().forEach(this::clause);
                command.say("");
            }
        }
        String silent = columns.stream()
                .filter(column -> column.found().isEmpty())
                .map(column -> column.organisation().value())
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            command.say("Nothing on it: %s.".formatted(silent));
        }
    }

    private void clause(Found found) {
        command.say("  %s › %s".formatted(found.title(), String.join(" › ", found.place())));
        Wrapped.lines(new HitPrinter(command::say, command.terminal().interactive()).marked(found), "  ", "  ")
                .forEach(command::say);
        command.say("  %s · %s".formatted(found.address(), HitPrinter.state(found)));
    }

    private static ObjectNode document(String query, List<SearchSideBySide.Column> columns) {
        ObjectNode document = Json.object();
        document.put("query", query);
        ArrayNode organisations = document.putArray("organisations");
        for (SearchSideBySide.Column column : columns) {
            ObjectNode node = organisations.addObject();
            node.put("organisation", column.organisation().value());
            ArrayNode hits = node.putArray("hits");
            column.found().forEach(found -> FoundJson.put(found, hits.addObject()));
        }
        return document;
    }
}
