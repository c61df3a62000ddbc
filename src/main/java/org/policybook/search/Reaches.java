package org.policybook.search;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/// Remembers which passages the scopes lately asked with let through: a bit a passage, a set for each
/// segment of the index. A segment never changes, so nothing remembered of it can be out of date; what was
/// deleted from it is asked each time. In a large index a scope is read through only when it is asked with
/// again, for one day long past may never be. Safe for several threads.
final class Reaches {
    private static final int REMEMBERED = 64;

    /// So many documents are read through in less than a millisecond.
    private static final int SMALL = 50_000;

    private final int small;
    private final Map<Scope, Map<IndexReader.CacheKey, FixedBitSet>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Scope, Map<IndexReader.CacheKey, FixedBitSet>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Reaches() {
        this(SMALL);
    }

    /// @param small up to so many documents are read through at once
    Reaches(int small) {
        this.small = small;
    }

    Reach of(Scope scope, IndexSearcher searcher) {
        boolean again;
        Map<IndexReader.CacheKey, FixedBitSet> segments;
        synchronized (known) {
            again = known.containsKey(scope);
            segments = known.computeIfAbsent(scope, any -> Collections.synchronizedMap(new WeakHashMap<>()));
        }
        if (!again && searcher.getIndexReader().maxDoc() > small) {
            return new Reach(scope, searcher, Optional.empty());
        }
        return new Reach(scope, searcher, Optional.of(segment -> in(segment, scope, searcher, segments)));
    }

    private static FixedBitSet in(
            LeafReaderContext segment,
            Scope scope,
            IndexSearcher searcher,
            Map<IndexReader.CacheKey, FixedBitSet> segments)
            throws IOException {
        IndexReader.CacheKey key = segment.reader().getCoreCacheHelper().getKey();
        FixedBitSet before = segments.get(key);
        if (before != null) {
            return before;
        }
        FixedBitSet read = read(segment, scope, searcher);
        segments.put(key, read);
        return read;
    }

    /// Goes from text to text: its first passage tells how far it is to its [Lexicon], which is asked.
    private static FixedBitSet read(LeafReaderContext segment, Scope scope, IndexSearcher searcher) throws IOException {
        FixedBitSet reached = new FixedBitSet(segment.reader().maxDoc());
        Scorer texts = searcher.createWeight(
                        searcher.rewrite(ScopeFilter.texts(scope)), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(segment);
        if (texts == null) {
            return reached;
        }
        DocIdSetIterator met = texts.iterator();
        NumericDocValues steps = DocValues.getNumeric(segment.reader(), IndexFields.STEPS);
        int first = steps.nextDoc();
        while (first != DocIdSetIterator.NO_MORE_DOCS) {
            int lexicon = first + (int) steps.longValue();
            if (met.docID() < lexicon) {
                met.advance(lexicon);
            }
            if (met.docID() == lexicon) {
                reached.set(first, lexicon);
            }
            first = steps.advance(lexicon + 1);
        }
        return reached;
    }
}
