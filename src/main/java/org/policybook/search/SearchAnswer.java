package org.policybook.search;

import java.util.List;

/// The best hits, and how many clauses matched in all.
public record SearchAnswer(long total, List<Hit> hits) {
    public SearchAnswer {
        hits = List.copyOf(hits);
    }
}
