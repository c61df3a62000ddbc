package org.policybook.search;

import java.util.List;
import java.util.Map;

/// The best hits, and how many clauses matched in all.
///
/// @param total at least so many; exactly so many when `exact`
/// @param counts for each facet asked for, how many clauses have each value, the most frequent first
/// @param near whether the hits have most of the words, and not only some
/// @param corrected the words that were looked for in place of misspelt ones; empty when those typed were
public record SearchAnswer(
        long total,
        boolean exact,
        List<Hit> hits,
        Map<Facet, Map<String, Long>> counts,
        String corrected,
        boolean near) {
    public static final SearchAnswer NOTHING = new SearchAnswer(0, true, List.of(), Map.of(), "", false);

    public SearchAnswer {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }
}
