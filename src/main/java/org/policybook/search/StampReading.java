package org.policybook.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.policybook.document.OrganisationId;

/// Reads from the lists of words what each policy was made from.
final class StampReading extends SimpleCollector {
    private static final Set<String> FIELDS = Set.of(IndexFields.ADDRESS, IndexFields.STAMP);

    private final StoredFields stored;
    private final Map<String, String> stamps = new TreeMap<>();
    private int base;

    private StampReading(StoredFields stored) {
        this.stored = stored;
    }

    /// By `ORG/POLICY`.
    static Map<String, String> of(OrganisationId organisation, IndexSearcher searcher) throws IOException {
        BooleanQuery theirs = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.ORGANISATION, organisation.value())), Occur.FILTER)
                .add(new FieldExistsQuery(IndexFields.STAMP), Occur.FILTER)
                .build();
        return searcher.search(theirs, new CollectorManager<StampReading, Map<String, String>>() {
            @Override
            public StampReading newCollector() throws IOException {
                return new StampReading(searcher.storedFields());
            }

            @Override
            public Map<String, String> reduce(Collection<StampReading> parts) {
                Map<String, String> all = new TreeMap<>();
                parts.forEach(part -> all.putAll(part.stamps));
                return all;
            }
        });
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        base = context.docBase;
    }

    @Override
    public void collect(int document) throws IOException {
        Document lexicon = stored.document(base + document, FIELDS);
        String address = lexicon.get(IndexFields.ADDRESS);
        stamps.put(address.substring(0, address.indexOf('@')), lexicon.get(IndexFields.STAMP));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
