package org.policybook.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts what matches a query by every [Facet]. For one query.
final class FacetCounting extends SimpleCollector {
    private final Scope.Moment moment;
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, Ordinals> here = new EnumMap<>(Facet.class);
    private DayReader days;
    private long total;
    private int text = -1;
    private long ofText;

    private FacetCounting(Scope.Moment moment, DayReader none) {
        this.moment = moment;
        this.days = none;
    }

    /// @param counts for each facet the values found, the most frequent first
    record Counts(long total, Map<Facet, Map<String, Long>> counts) {}

    static Counts of(Query query, Scope.Moment moment, Reach reach, IndexSearcher searcher) throws IOException {
        if (searcher.getIndexReader().leaves().isEmpty()) {
            return new Counts(0, Map.of());
        }
        LeafReader first = searcher.getIndexReader().leaves().getFirst().reader();
        FacetCounting counted = reach.collect(query, new FacetCounting(moment, new DayReader(first, moment)));
        counted.endSegment();
        return counted.counts();
    }

    private Counts counts() {
        Map<Facet, Map<String, Long>> ordered = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> ordered.put(facet, mostFirst(values)));
        return new Counts(total, ordered);
    }

    private static Map<String, Long> mostFirst(Map<String, Long> values) {
        Map<String, Long> ordered = new LinkedHashMap<>();
        values.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    /// The values of one facet in one segment, each under a number, with how often it came.
    private record Ordinals(SortedSetDocValues values, Map<Long, Long> counts) {
        void count(int document, long passages) throws IOException {
            if (values.advanceExact(document)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    counts.merge(values.nextOrd(), passages, Long::sum);
                }
            }
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        endSegment();
        days = new DayReader(context.reader(), moment);
        for (Facet facet : Facet.values()) {
            if (!facet.isReckoned()) {
                here.put(facet, new Ordinals(DocValues.getSortedSet(context.reader(), facet.field()), new HashMap<>()));
            }
        }
    }

    @Override
    public void collect(int document) throws IOException {
        total++;
        int next = days.text(document);
        if (next != text) {
            endText();
            text = next;
        }
        ofText++;
    }

    /// The passages of a text that match come one after another, and have all its values.
    private void endText() throws IOException {
        if (ofText > 0) {
            for (Ordinals ordinals : here.values()) {
                ordinals.count(text, ofText);
            }
            add(Facet.STATUS, days.standing(text).toString(), ofText);
            add(Facet.REVIEW, days.review(text), ofText);
        }
        ofText = 0;
        text = -1;
    }

    private void endSegment() throws IOException {
        endText();
        for (Map.Entry<Facet, Ordinals> facet : here.entrySet()) {
            for (Map.Entry<Long, Long> count : facet.getValue().counts().entrySet()) {
                String value =
                        facet.getValue().values().lookupOrd(count.getKey()).utf8ToString();
                add(facet.getKey(), value, count.getValue());
            }
        }
        here.clear();
    }

    private void add(Facet facet, String value, long count) {
        counts.computeIfAbsent(facet, any -> new HashMap<>()).merge(value, count, Long::sum);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
