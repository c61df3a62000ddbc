package org.policybook.search;

import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// What is looked for.
///
/// @param matching what a passage must have, and is scored by
/// @param own words of which it must have one itself; empty when none is asked for
record Sought(Query matching, Optional<OwnWords> own) {
    /// All of it in one query.
    Query whole() {
        return own.<Query>map(words -> new BooleanQuery.Builder()
                        .add(matching, Occur.MUST)
                        .add(new WordOrderQuery(words), Occur.FILTER)
                        .build())
                .orElse(matching);
    }
}
