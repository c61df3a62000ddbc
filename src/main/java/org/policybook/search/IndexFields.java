package org.policybook.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.policybook.document.ClauseId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// How a passage is laid out in the index. Days are counted from 1 January 1970; a passage is in force
/// on day `d` when `from <= d < until`.
final class IndexFields {
    static final String ORGANISATION = "organisation";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String TITLE = "title";
    static final String REFERENCE = "reference";
    static final String KEYWORDS = "keywords";
    static final String HEADINGS = "headings";
    static final String TEXT = "text";

    /// Stands at the first passage of each version, which is found for what the whole policy is about.
    static final String FIRST = "first";

    static final String YES = "yes";

    /// Puts hits as good as each other in the order of policies, and of the text of each.
    static final String PLACE = "place";

    private static final String POLICY = "policy";
    private static final String VERSION = "version";
    private static final String ORGANISATION_NAME = "organisation-name";
    private static final String CLAUSE = "clause";
    private static final String PATH_STEP = "\u001f";
    private static final long NEVER = Long.MAX_VALUE;

    private IndexFields() {}

    /// @param number the passage's place among those of its organisation
    /// @param first whether it is the first of its version
    static Document document(Passage passage, int number, boolean first) {
        Passage.Source source = passage.source();
        Document document = new Document();
        document.add(
                new StringField(ORGANISATION, source.policy().organisation().value(), Field.Store.NO));
        document.add(new StoredField(POLICY, source.policy().toString()));
        document.add(new SortedDocValuesField(PLACE, new BytesRef(place(source, number))));
        document.add(new StoredField(VERSION, source.version().text()));
        document.add(new StoredField(ORGANISATION_NAME, source.organisation()));
        document.add(new StoredField(CLAUSE, passage.clause().value()));
        document.add(new TextField(TITLE, source.title(), Field.Store.YES));
        document.add(new TextField(REFERENCE, source.reference(), Field.Store.NO));
        document.add(new TextField(KEYWORDS, String.join(", ", source.keywords()), Field.Store.NO));
        document.add(new TextField(HEADINGS, String.join(PATH_STEP, passage.headings()), Field.Store.YES));
        document.add(new TextField(TEXT, passage.text(), Field.Store.YES));
        if (first) {
            document.add(new StringField(FIRST, YES, Field.Store.NO));
        }
        document.add(new LongPoint(FROM, passage.from().toEpochDay()));
        document.add(new LongPoint(
                UNTIL, passage.until().map(day -> day.toEpochDay()).orElse(NEVER)));
        return document;
    }

    private static String place(Passage.Source source, int number) {
        return "%s@%s#%08d".formatted(source.policy(), source.version().text(), number);
    }

    static Hit hit(Document document, Highlights highlights, float score) {
        String headings = document.get(HEADINGS);
        String text = document.get(TEXT);
        return new Hit(
                PolicyId.parse(document.get(POLICY)),
                VersionNumber.of(document.get(VERSION)),
                document.get(ORGANISATION_NAME),
                document.get(TITLE),
                ClauseId.of(document.get(CLAUSE)),
                headings.isEmpty() ? List.of() : List.of(headings.split(PATH_STEP, -1)),
                text,
                highlights.of(text),
                score);
    }
}
