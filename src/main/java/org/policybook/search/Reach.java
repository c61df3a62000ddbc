package org.policybook.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// What of an index one question may find. Where the passages that its [Scope] lets through are already
/// known ([Reaches]), no passage is asked for it again, and the words alone make the query.
final class Reach {
    private final Scope scope;
    private final IndexSearcher searcher;
    private final Optional<Known> known;

    Reach(Scope scope, IndexSearcher searcher, Optional<Known> known) {
        this.scope = scope;
        this.searcher = searcher;
        this.known = known;
    }

    /// Tells the passages of a segment that may be found.
    @FunctionalInterface
    interface Known {
        FixedBitSet in(LeafReaderContext segment) throws IOException;
    }

    /// Gives a collector all that matches a query and may be found, segment after segment.
    <C extends Collector> C collect(Query query, C collector) throws IOException {
        Query whole = searcher.rewrite(known.isPresent() ? query : within(query, collector.scoreMode()));
        Weight weight = searcher.createWeight(whole, collector.scoreMode(), 1);
        collector.setWeight(weight);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            BulkScorer matches = weight.bulkScorer(segment);
            if (matches != null) {
                matches.score(collector.getLeafCollector(segment), allowed(segment), 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        return collector;
    }

    private Query within(Query query, ScoreMode mode) {
        BooleanQuery.Builder all =
                new BooleanQuery.Builder().add(query, mode.needsScores() ? Occur.MUST : Occur.FILTER);
        ScopeFilter.add(scope, all);
        return all.build();
    }

    /// Nothing when all is allowed that the query finds.
    private @Nullable Bits allowed(LeafReaderContext segment) throws IOException {
        Bits live = segment.reader().getLiveDocs();
        return known.isEmpty() ? live : both(known.get().in(segment), live);
    }

    private static Bits both(FixedBitSet reached, @Nullable Bits live) {
        return live == null
                ? reached
                : new Bits() {
                    @Override
                    public boolean get(int document) {
                        return reached.get(document) && live.get(document);
                    }

                    @Override
                    public int length() {
                        return reached.length();
                    }
                };
    }
}
