package org.policybook.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words that lead into the items of a list: `Staff must not:`. Without them an item can say the
/// opposite of what is meant.
public record LeadIns(Map<ClauseId, String> words) {
    public LeadIns {
        words = Map.copyOf(words);
    }

    /// @param clauses of one policy, in reading order
    public static LeadIns of(List<Clause> clauses) {
        Map<ClauseId, String> words = new HashMap<>();
        String last = "";
        for (Clause clause : clauses) {
            switch (clause.kind()) {
                case ITEM -> {
                    if (!last.isEmpty()) {
                        words.put(clause.id(), last);
                    }
                }
                case PARAGRAPH -> last = clause.text().endsWith(":") ? clause.text() : "";
                case HEADING, ROW, DEFINITION, QUOTE, CODE, VERBATIM -> last = "";
            }
        }
        return new LeadIns(words);
    }

    public Optional<String> of(ClauseId clause) {
        return Optional.ofNullable(words.get(clause));
    }
}
