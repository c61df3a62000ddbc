package org.policybook.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// Lays a passage out in the index. For one thread.
final class PassageDocument {
    private static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType LISTED = type(IndexOptions.DOCS, true);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private final Analysis analysis = new Analysis();

    private static FieldType type(IndexOptions options, boolean plain) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(plain);
        type.freeze();
        return type;
    }

    /// @param number the passage's place among those of its text; the first stands for the whole policy
    Document of(Passage passage, int number) {
        Passage.Source source = passage.source();
        Document document = new Document();
        TextFields.add(source, document);
        document.add(new StoredField(IndexFields.CLAUSE, passage.clause().value()));
        document.add(new StoredField(IndexFields.TITLE, source.title()));
        document.add(new StoredField(IndexFields.ORGANISATION_NAME, source.organisation()));
        document.add(new StoredField(IndexFields.TEXT, passage.text()));
        document.add(new StoredField(IndexFields.HEADINGS, String.join(IndexFields.PATH_STEP, passage.headings())));
        document.add(new SortedDocValuesField(
                IndexFields.PLACE, new BytesRef("%s#%08d".formatted(source.address(), number))));
        FacetFields.add(source, document);
        words(passage, number == 0, document);
        return document;
    }

    private void words(Passage passage, boolean first, Document document) {
        Passage.Source source = passage.source();
        Tongue tongue = Tongue.of(source.about().language());
        Terms text = analysis.once(tongue, passage.text());
        Terms title = analysis.often(tongue, source.title());
        List<Terms> headings = new ArrayList<>();
        passage.headings().forEach(heading -> headings.add(analysis.often(tongue, heading)));

        WeightedTerms all = new WeightedTerms().with(text, Weights.TEXT);
        List<Terms> own = new ArrayList<>(headings);
        own.add(text);
        weigh(headings, all);
        passage.terms().forEach(term -> all.with(analysis.often(tongue, term), Weights.DEFINED_TERM));
        about(source, tongue, all);
        document.add(new Field(IndexFields.WORDS, all, WEIGHTED));
        document.add(new Field(IndexFields.OWN, new ReplayedTerms(own), LISTED));
        document.add(new Field(IndexFields.TEXT, new ReplayedTerms(List.of(text)), PLACED));
        document.add(new Field(IndexFields.HEADINGS, new ReplayedTerms(headings), PLACED));
        document.add(new Field(IndexFields.TITLE, new ReplayedTerms(List.of(title)), PLACED));
        acronyms(passage, first, document);
        if (first) {
            document.add(new StringField(IndexFields.FIRST, IndexFields.YES, Field.Store.NO));
        }
    }

    /// The nearest heading says most of a clause.
    private static void weigh(List<Terms> headings, WeightedTerms all) {
        for (int i = 0; i < headings.size(); i++) {
            all.with(headings.get(i), i == headings.size() - 1 ? Weights.HEADING : Weights.OUTER_HEADING);
        }
    }

    private void about(Passage.Source source, Tongue tongue, WeightedTerms all) {
        all.with(analysis.often(tongue, source.title()), Weights.TITLE)
                .with(analysis.often(tongue, source.about().reference()), Weights.REFERENCE)
                .with(analysis.often(tongue, String.join(", ", source.about().keywords())), Weights.KEYWORDS)
                .with(analysis.often(tongue, source.about().summary()), Weights.SUMMARY)
                .with(analysis.often(tongue, source.organisation()), Weights.ORGANISATION);
    }

    private static void acronyms(Passage passage, boolean first, Document document) {
        if (first) {
            Acronyms.ofTitle(passage.source().title())
                    .forEach(acronym -> document.add(new StringField(IndexFields.ACRONYM, acronym, Field.Store.NO)));
        }
        Acronyms.givenIn(passage.text())
                .forEach(acronym -> document.add(new StringField(IndexFields.ACRONYM, acronym, Field.Store.NO)));
    }

    static long day(LocalDate day) {
        return day.toEpochDay();
    }
}
