package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/// Puts clauses in order by how near they are in meaning to a question, and brings that order together with
/// the one by words. Each clause is asked for under the conditions of the question, so that none that may
/// not be seen takes the place of another, or shows in any way.
final class MeantRanking {
    /// So many clauses, in each order, are brought together.
    static final int LOOKED_AT = 50;

    private static final int FIRST_LOOK = 100;
    private static final int FARTHER = 5;
    private static final int SAME_WORDS = 20;

    /// Below this, two texts have nothing to do with each other.
    private static final float UNLIKE = 0.25f;

    /// From here on, a clause is likely to answer a question.
    private static final float ALIKE = 0.5f;

    /// How flat an order counts: the first of one does not outweigh the next few of the other.
    private static final float EVEN = 20f;

    /// How much more words count than meaning, where a clause has most of them.
    private static final float WORDS_COUNT = 3f;

    private static final Sort BY_PLACE = new Sort(new SortField(IndexFields.PLACE, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final Meanings meanings;
    private final float[] point;

    /// @param point where the question stands in the space of meanings
    MeantRanking(IndexSearcher searcher, Meanings meanings, float[] point) {
        this.searcher = searcher;
        this.meanings = meanings;
        this.point = point.clone();
    }

    /// The clauses that may be found, nearest first; the score is the likeness.
    ///
    /// @param conditions which every one of them must meet
    List<Ranking.Ranked> nearest(BooleanQuery conditions) throws IOException {
        for (int most = FIRST_LOOK; ; most *= FARTHER) {
            List<Meanings.Near> near = meanings.nearest(point, most);
            List<Ranking.Ranked> seen = seen(near, conditions);
            boolean all = near.size() < most || near.getLast().likeness() < UNLIKE;
            if (seen.size() >= LOOKED_AT || all) {
                return seen;
            }
        }
    }

    private List<Ranking.Ranked> seen(List<Meanings.Near> near, BooleanQuery conditions) throws IOException {
        List<Ranking.Ranked> seen = new ArrayList<>();
        for (Meanings.Near one : near) {
            if (seen.size() >= LOOKED_AT || one.likeness() < UNLIKE) {
                return seen;
            }
            BooleanQuery query = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(IndexFields.MEANING, one.key())), Occur.FILTER)
                    .add(conditions, Occur.FILTER)
                    .build();
            for (ScoreDoc found : searcher.search(query, SAME_WORDS, BY_PLACE).scoreDocs) {
                seen.add(new Ranking.Ranked(found.doc, (Long) ((FieldDoc) found).fields[0], one.likeness()));
            }
        }
        return seen;
    }

    private static void add(List<Ranking.Ranked> order, float weight, Map<Integer, Ranking.Ranked> all) {
        for (int rank = 0; rank < order.size(); rank++) {
            Ranking.Ranked here = order.get(rank).scored(weight / (EVEN + rank + 1));
            all.merge(here.document(), here, (one, other) -> one.scored(one.score() + other.score()));
        }
    }

    /// Whether the nearest answers the question, though it may not have its words.
    static boolean isAnAnswer(List<Ranking.Ranked> nearest) {
        return !nearest.isEmpty() && nearest.getFirst().score() >= ALIKE;
    }

    /// Both orders in one: a clause counts by its rank in each.
    ///
    /// @param near whether those found by words have most of them
    static List<Ranking.Ranked> together(List<Ranking.Ranked> byWords, List<Ranking.Ranked> byMeaning, boolean near) {
        Map<Integer, Ranking.Ranked> all = new HashMap<>();
        add(byWords, near ? WORDS_COUNT : 1, all);
        add(byMeaning, 1, all);
        return all.values().stream()
                .sorted(Comparator.comparingDouble(Ranking.Ranked::score)
                        .reversed()
                        .thenComparingLong(Ranking.Ranked::place))
                .toList();
    }
}
