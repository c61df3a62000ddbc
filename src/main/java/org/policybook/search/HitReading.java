package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.policybook.document.Address;
import org.policybook.document.ClauseId;

/// Reads what was found, marked. For one question.
final class HitReading {
    /// Those as good as each other in the order of policies; their order in a text is kept.
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::score, Comparator.reverseOrder())
            .thenComparing(hit -> hit.policy().toString())
            .thenComparing(hit -> hit.edition().toString());

    private final IndexSearcher searcher;
    private final Highlights highlights;
    private final WordOrder order = new WordOrder();

    HitReading(IndexSearcher searcher, Highlights highlights) {
        this.searcher = searcher;
        this.highlights = highlights;
    }

    /// What is read of one segment.
    private record Segment(int base, int end, DayReader days, BinaryDocValues orders) {}

    List<Hit> read(List<Ranking.Ranked> ranked, Scope.Moment moment) throws IOException {
        List<Ranking.Ranked> inOrder = new ArrayList<>(ranked);
        inOrder.sort(Comparator.comparingInt(Ranking.Ranked::document));
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>(ranked.size());
        if (ranked.isEmpty()) {
            return hits;
        }
        Segment segment = segment(inOrder.getFirst().document(), moment);
        for (Ranking.Ranked one : inOrder) {
            if (one.document() >= segment.end()) {
                segment = segment(one.document(), moment);
            }
            hits.add(hit(stored.document(one.document()), one, segment));
        }
        hits.sort(BEST_FIRST);
        return hits;
    }

    private Segment segment(int document, Scope.Moment moment) throws IOException {
        List<LeafReaderContext> all = searcher.getIndexReader().leaves();
        LeafReaderContext here = all.get(ReaderUtil.subIndex(document, all));
        return new Segment(
                here.docBase,
                here.docBase + here.reader().maxDoc(),
                new DayReader(here.reader(), moment),
                DocValues.getBinary(here.reader(), IndexFields.ORDER));
    }

    private Hit hit(Document document, Ranking.Ranked ranked, Segment segment) throws IOException {
        Address address = Address.parse(document.get(IndexFields.ADDRESS));
        String headings = document.get(IndexFields.HEADINGS);
        String text = document.get(IndexFields.TEXT);
        int passage = ranked.document() - segment.base();
        int here = segment.days().text(passage);
        order.read(segment.orders().advanceExact(passage) ? segment.orders().binaryValue() : WordOrder.NONE);
        return new Hit(
                address.policy(),
                address.edition(),
                document.get(IndexFields.ORGANISATION_NAME),
                document.get(IndexFields.TITLE),
                ClauseId.of(document.get(IndexFields.CLAUSE)),
                headings.isEmpty() ? List.of() : List.of(headings.split(IndexFields.PATH_STEP, -1)),
                text,
                highlights.of(text, order),
                segment.days().standing(here),
                segment.days().reviewDue(here),
                segment.days().review(here),
                ranked.score());
    }
}
