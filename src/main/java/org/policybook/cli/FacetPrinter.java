package org.policybook.cli;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.policybook.library.SearchQuestion;

/// Prints how many of the clauses found have which value: one line a facet.
record FacetPrinter(Consumer<String> out) {
    private static final int SHOWN = 8;

    void print(Map<SearchQuestion.Facet, Map<String, Long>> counts) {
        for (SearchQuestion.Facet facet : SearchQuestion.Facet.values()) {
            Map<String, Long> values = counts.getOrDefault(facet, Map.of());
            if (!values.isEmpty()) {
                Wrapped.lines(line(values), "%-13s".formatted(facet + ":"), " ".repeat(13))
                        .forEach(out);
            }
        }
    }

    private static String line(Map<String, Long> values) {
        String most = values.entrySet().stream()
                .limit(SHOWN)
                .map(value -> "%s (%d)".formatted(value.getKey(), value.getValue()))
                .collect(Collectors.joining(" · "));
        return values.size() <= SHOWN ? most : "%s · %d more".formatted(most, values.size() - SHOWN);
    }
}
