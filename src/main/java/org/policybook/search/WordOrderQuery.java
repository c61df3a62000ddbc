package org.policybook.search;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
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

/// Lets through the clauses whose [WordOrder] passes a test. Each candidate is looked at by itself, so that
/// the cost grows with the hits and not with the index.
final class WordOrderQuery extends Query {
    private static final float COST = 64;

    private final Test test;

    WordOrderQuery(Test test) {
        this.test = test;
    }

    /// What is asked of a clause; equal tests pass the same clauses.
    interface Test {
        /// For one thread.
        Asked begin();
    }

    /// A test under way.
    @FunctionalInterface
    interface Asked {
        boolean passes(WordOrder clause);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                BinaryDocValues orders = DocValues.getBinary(context.reader(), IndexFields.ORDER);
                return ConstantScoreScorerSupplier.fromIterator(
                        TwoPhaseIterator.asDocIdSetIterator(check(orders, orders)),
                        score(),
                        mode,
                        context.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private TwoPhaseIterator check(DocIdSetIterator candidates, BinaryDocValues orders) {
        Asked asked = test.begin();
        WordOrder clause = new WordOrder();
        return new TwoPhaseIterator(candidates) {
            @Override
            public boolean matches() throws IOException {
                clause.read(orders.binaryValue());
                return asked.passes(clause);
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordOrderQuery query && query.test.equals(test);
    }

    @Override
    public int hashCode() {
        return test.hashCode();
    }

    @Override
    public String toString(String field) {
        return test.toString();
    }
}
