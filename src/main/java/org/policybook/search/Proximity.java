package org.policybook.search;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// How close the words of a question stand in a clause: all of them as typed, all near each other, or each
/// beside its neighbour. It decides the order among the best hits only, so that it costs the same in a large
/// library as in a small one.
final class Proximity {
    static final int LOOKED_AT = 50;

    private static final float AS_TYPED = 2f;
    private static final float NEAR = 2f;
    private static final float NEIGHBOURS = 0.5f;
    private static final int PLACES_NEAR = 4;
    private static final int PLACES_BETWEEN_NEIGHBOURS = 1;
    private static final int MOST_WORDS = 12;

    private Proximity() {}

    static Query of(Forms wanted) {
        List<Forms.Word> words =
                wanted.words().subList(0, Math.min(MOST_WORDS, wanted.words().size()));
        Forms all = new Forms(words);
        BooleanQuery.Builder close = new BooleanQuery.Builder()
                .add(new BoostQuery(Phrases.anywhere(all, 0), AS_TYPED), Occur.SHOULD)
                .add(new BoostQuery(Phrases.anywhere(all, PLACES_NEAR), NEAR), Occur.SHOULD);
        for (int i = 0; words.size() > 2 && i + 1 < words.size(); i++) {
            close.add(
                    new BoostQuery(
                            Phrases.anywhere(new Forms(words.subList(i, i + 2)), PLACES_BETWEEN_NEIGHBOURS),
                            NEIGHBOURS),
                    Occur.SHOULD);
        }
        return close.build();
    }
}
