package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/// Puts what matches in order: by its words, then the best of it by how close they stand together. Hits as
/// good as each other come in the same order, whatever the index looks like inside.
final class Ranking {
    private final IndexSearcher searcher;
    private final Dictionary dictionary;

    Ranking(IndexSearcher searcher, Dictionary dictionary) {
        this.searcher = searcher;
        this.dictionary = dictionary;
    }

    /// @param place where it stands among hits as good as it
    record Ranked(int document, long place, float score) {
        Ranked scored(float other) {
            return new Ranked(document, place, other);
        }
    }

    record Best(long total, boolean exact, List<Ranked> ranked) {}

    /// By the words alone; enough of them to look again how close those stand together.
    static Best best(Sought sought, Reach reach, Forms wanted, int limit) throws IOException {
        int looked = isClose(wanted) ? Math.max(limit, Proximity.LOOKED_AT) : limit;
        BestPassages found = reach.collect(sought.matching(), new BestPassages(looked, sought.own()));
        return new Best(found.total(), found.isExact(), found.bestFirst());
    }

    private static boolean isClose(Forms wanted) {
        return wanted.words().size() > 1;
    }

    /// The first of what was found, those first in which the words stand close together.
    List<Ranked> closest(List<Ranked> ranked, Forms wanted, int limit) throws IOException {
        List<Ranked> all = ranked;
        if (isClose(wanted) && ranked.size() > 1) {
            all = rescored(ranked, new Proximity(wanted, dictionary));
        }
        return all.stream().limit(limit).toList();
    }

    private List<Ranked> rescored(List<Ranked> ranked, Proximity closeness) throws IOException {
        List<Ranked> rescored = new ArrayList<>(ranked);
        rescored.sort(Comparator.comparingInt(Ranked::document));
        WordOrder clause = new WordOrder();
        int next = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            int end = segment.docBase + segment.reader().maxDoc();
            BinaryDocValues orders = DocValues.getBinary(segment.reader(), IndexFields.ORDER);
            for (; next < rescored.size() && rescored.get(next).document() < end; next++) {
                Ranked one = rescored.get(next);
                if (orders.advanceExact(one.document() - segment.docBase)) {
                    clause.read(orders.binaryValue());
                    rescored.set(next, one.scored(one.score() + closeness.of(clause)));
                }
            }
        }
        rescored.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparingLong(Ranked::place));
        return rescored;
    }
}
