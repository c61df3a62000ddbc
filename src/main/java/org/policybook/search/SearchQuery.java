package org.policybook.search;

/// What is looked for.
///
/// @param words as a person typed them; any text is good
/// @param limit how many hits to give at most; one for less
/// @param counting whether to count the hits by every [Facet] too
public record SearchQuery(String words, Scope scope, int limit, boolean counting) {
    public SearchQuery {
        limit = Math.max(1, limit);
    }
}
