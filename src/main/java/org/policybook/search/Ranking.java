package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;

/// Puts what matches in order: by its words, then the best of it by how close they stand together. Hits as
/// good as each other come in the same order, whatever the index looks like inside.
final class Ranking {
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.PLACE, SortField.Type.LONG));

    /// Counting stops here, and with it the scoring of clauses that cannot be among the best.
    private static final int COUNTED = 1_000;

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

    Best best(Query query, Forms wanted, int limit) throws IOException {
        boolean close = wanted.words().size() > 1;
        int looked = close ? Math.max(limit, Proximity.LOOKED_AT) : limit;
        TopDocs found = searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, looked, COUNTED));
        List<Ranked> ranked =
                Arrays.stream(found.scoreDocs).map(Ranking::ranked).toList();
        if (close && ranked.size() > 1) {
            ranked = rescored(ranked, new Proximity(wanted, dictionary));
        }
        boolean exact = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        return new Best(
                found.totalHits.value(), exact, ranked.stream().limit(limit).toList());
    }

    private static Ranked ranked(ScoreDoc found) {
        Object[] fields = ((FieldDoc) found).fields;
        return new Ranked(found.doc, (Long) fields[1], (Float) fields[0]);
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
