package org.policybook.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// What policies are called: their titles, and what those are shortened to. Most questions name none, and
/// then cost nothing for it.
final class Names {
    private final IndexSearcher searcher;
    private final IndexReader reader;

    Names(IndexSearcher searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
    }

    /// The beginning of the policy whose title has these words together, or is shortened to what was typed.
    Optional<Query> of(Forms wanted, String typed) throws IOException {
        Query title = Phrases.in(IndexFields.NAME, wanted.words());
        boolean titled = allStand(wanted)
                && searcher.search(new ConstantScoreQuery(title), new TopScoreDocCollectorManager(1, 1))
                                .scoreDocs
                                .length
                        > 0;
        Optional<Query> acronym = acronym(typed);
        if (!titled && acronym.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        if (titled) {
            named.add(title, Occur.SHOULD);
        }
        acronym.ifPresent(known -> named.add(
                new BooleanQuery.Builder()
                        .add(known, Occur.FILTER)
                        .add(new TermQuery(new Term(IndexFields.FIRST, IndexFields.YES)), Occur.FILTER)
                        .build(),
                Occur.SHOULD));
        return Optional.of(named.build());
    }

    private boolean allStand(Forms wanted) throws IOException {
        for (Forms.Word word : wanted.words()) {
            if (!anyStands(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyStands(Forms.Word word) throws IOException {
        for (String form : word.forms()) {
            if (reader.docFreq(new Term(IndexFields.NAME, form)) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Where a name is shortened to what was typed; nothing when none is.
    Optional<Query> acronym(String typed) throws IOException {
        String shortened = FacetFields.narrowed(typed);
        boolean known = !shortened.isEmpty() && reader.docFreq(new Term(IndexFields.ACRONYM, shortened)) > 0;
        return known ? Optional.of(acronymQuery(typed)) : Optional.empty();
    }

    static Query acronymQuery(String typed) {
        return new ConstantScoreQuery(new TermQuery(new Term(IndexFields.ACRONYM, FacetFields.narrowed(typed))));
    }
}
