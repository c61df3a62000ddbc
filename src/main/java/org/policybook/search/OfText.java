package org.policybook.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Lets through the passages of texts that meet a condition. What is said of a whole text is kept once,
/// at its [Lexicon], which stands behind its passages and is found from each by its
/// [IndexFields#STEPS].
final class OfText extends Query {
    private static final float COST = 16;

    private final Query condition;

    /// @param condition asked of the lexicons
    OfText(Query condition) {
        this.condition = condition;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query simpler = searcher.rewrite(condition);
        return simpler.equals(condition) ? this : new OfText(simpler);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight texts = searcher.createWeight(condition, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                Scorer met = texts.scorer(context);
                if (met == null) {
                    return null;
                }
                NumericDocValues steps = DocValues.getNumeric(context.reader(), IndexFields.STEPS);
                return ConstantScoreScorerSupplier.fromIterator(
                        TwoPhaseIterator.asDocIdSetIterator(new Check(steps, met)),
                        score(),
                        mode,
                        context.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return texts.isCacheable(context);
            }
        };
    }

    /// Asks the lexicon of each passage in turn; the next passage has mostly the same.
    private static final class Check extends TwoPhaseIterator {
        private final NumericDocValues steps;
        private final @Nullable TwoPhaseIterator closer;
        private final DocIdSetIterator candidates;
        private int asked = -1;
        private boolean met;

        Check(NumericDocValues steps, Scorer texts) {
            super(steps);
            this.steps = steps;
            this.closer = texts.twoPhaseIterator();
            this.candidates = closer == null ? texts.iterator() : closer.approximation();
        }

        @Override
        public boolean matches() throws IOException {
            int lexicon = steps.docID() + (int) steps.longValue();
            if (lexicon != asked) {
                asked = lexicon;
                int here = candidates.docID() < lexicon ? candidates.advance(lexicon) : candidates.docID();
                met = here == lexicon && (closer == null || closer.matches());
            }
            return met;
        }

        @Override
        public float matchCost() {
            return COST;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        condition.visit(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfText query && query.condition.equals(condition);
    }

    @Override
    public int hashCode() {
        return 31 * condition.hashCode() + 1;
    }

    @Override
    public String toString(String field) {
        return "of a text " + condition;
    }
}
