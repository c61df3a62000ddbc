package org.policybook.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// Lets through what is in force on a day, by its [IndexFields#TURNS]. Each candidate is looked at by
/// itself, so that the cost grows with the hits and not with the index.
final class InForceOn extends Query {
    private static final float COST = 8;

    private final long day;

    InForceOn(long day) {
        this.day = day;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                SortedNumericDocValues turns = DocValues.getSortedNumeric(context.reader(), IndexFields.TURNS);
                return ConstantScoreScorerSupplier.fromIterator(
                        TwoPhaseIterator.asDocIdSetIterator(check(turns, turns)),
                        score(),
                        mode,
                        context.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    private TwoPhaseIterator check(DocIdSetIterator candidates, SortedNumericDocValues turns) {
        return new TwoPhaseIterator(candidates) {
            @Override
            public boolean matches() throws IOException {
                return isInForce(turns, day);
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    /// @param turns standing at a document
    static boolean isInForce(SortedNumericDocValues turns, long day) throws IOException {
        boolean inForce = false;
        for (int left = turns.docValueCount(); left > 0 && turns.nextValue() <= day; left--) {
            inForce = !inForce;
        }
        return inForce;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InForceOn query && query.day == day;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(day);
    }

    @Override
    public String toString(String field) {
        return "in force on " + day;
    }
}
