package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
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

/// Lets through what has one of the words in its own text or in the headings above it, or begins its
/// policy. Each candidate is looked at by itself, and mostly the first look is enough.
final class OwnWords extends Query {
    private static final float COST = 16;

    private final List<Term> places = new ArrayList<>();

    OwnWords(Collection<String> words) {
        words.forEach(word -> places.add(new Term(IndexFields.TEXT, word)));
        places.add(new Term(IndexFields.FIRST, IndexFields.YES));
        words.forEach(word -> places.add(new Term(IndexFields.HEADINGS, word)));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                int all = context.reader().maxDoc();
                return ConstantScoreScorerSupplier.fromIterator(
                        TwoPhaseIterator.asDocIdSetIterator(check(context.reader(), DocIdSetIterator.all(all))),
                        score(),
                        mode,
                        all);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private TwoPhaseIterator check(LeafReader segment, DocIdSetIterator candidates) {
        List<Optional<PostingsEnum>> opened = new ArrayList<>();
        return new TwoPhaseIterator(candidates) {
            @Override
            public boolean matches() throws IOException {
                int document = candidates.docID();
                for (int i = 0; i < places.size(); i++) {
                    if (i == opened.size()) {
                        opened.add(open(segment, places.get(i)));
                    }
                    if (stands(opened.get(i), document)) {
                        return true;
                    }
                }
                return false;
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    private static Optional<PostingsEnum> open(LeafReader segment, Term term) throws IOException {
        return Optional.ofNullable(segment.postings(term, PostingsEnum.NONE));
    }

    private static boolean stands(Optional<PostingsEnum> opened, int document) throws IOException {
        if (opened.isEmpty()) {
            return false;
        }
        PostingsEnum places = opened.get();
        return (places.docID() < document ? places.advance(document) : places.docID()) == document;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnWords query && query.places.equals(places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    @Override
    public String toString(String field) {
        return "own " + places;
    }
}
