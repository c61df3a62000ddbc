package org.policybook.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/// Lays the passages of one text out in the index. What they have in common is made once. For one thread.
final class PassageDocuments {
    private static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private final Analysis analysis;
    private final Passage.Source source;
    private final Tongue tongue;
    private final List<IndexableField> common = new ArrayList<>();
    private final WeightedTerms ofThePolicy;
    private int count;

    PassageDocuments(Analysis analysis, Passage.Source source) {
        this.analysis = analysis;
        this.source = source;
        this.tongue = Tongue.of(source.about().language());
        this.ofThePolicy = ofThePolicy();
        TextFields.add(source, common::add);
        FacetFields.add(source, common::add);
        common.add(new StoredField(IndexFields.TITLE, source.title()));
        common.add(new StoredField(IndexFields.ORGANISATION_NAME, source.organisation()));
    }

    private static FieldType type(IndexOptions options, boolean plain) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(plain);
        type.freeze();
        return type;
    }

    private WeightedTerms ofThePolicy() {
        return new WeightedTerms()
                .with(often(source.title()), Weights.TITLE)
                .with(often(source.about().reference()), Weights.REFERENCE)
                .with(often(String.join(", ", source.about().keywords())), Weights.KEYWORDS)
                .with(often(source.about().summary()), Weights.SUMMARY)
                .with(often(source.organisation()), Weights.ORGANISATION);
    }

    private Terms often(String text) {
        return analysis.often(tongue, text);
    }

    /// @param passage the next of the text, in reading order; the first stands for the whole policy
    List<IndexableField> next(Passage passage) {
        List<IndexableField> document = new ArrayList<>(common);
        document.add(new StoredField(IndexFields.CLAUSE, passage.clause().value()));
        document.add(new StoredField(IndexFields.TEXT, passage.text()));
        document.add(new StoredField(IndexFields.HEADINGS, String.join(IndexFields.PATH_STEP, passage.headings())));
        document.add(new NumericDocValuesField(IndexFields.PLACE, place(source.address(), count)));
        document.add(new StringField(
                IndexFields.MEANING,
                Meanings.key(Meanings.said(source.title(), passage.headings(), passage.text())),
                Field.Store.NO));
        words(passage, document);
        if (count == 0) {
            first(document);
        }
        Acronyms.givenIn(passage.text()).forEach(acronym -> acronym(acronym, document));
        count++;
        return document;
    }

    private void words(Passage passage, List<IndexableField> document) {
        Terms text = analysis.once(tongue, passage.text());
        List<Terms> headings = passage.headings().stream().map(this::often).toList();
        WeightedTerms all = new WeightedTerms(ofThePolicy).with(text, Weights.TEXT);
        weigh(headings, all);
        passage.terms().forEach(term -> all.with(often(term), Weights.DEFINED_TERM));
        document.add(new Field(IndexFields.WORDS, all, WEIGHTED));
        document.add(new Field(IndexFields.TEXT, new ReplayedTerms(List.of(text)), PLACED));
        document.add(new Field(IndexFields.HEADINGS, new ReplayedTerms(headings), PLACED));
        document.add(title(IndexFields.TITLE));
    }

    /// The nearest heading says most of a clause.
    private static void weigh(List<Terms> headings, WeightedTerms all) {
        for (int i = 0; i < headings.size(); i++) {
            all.with(headings.get(i), i == headings.size() - 1 ? Weights.HEADING : Weights.OUTER_HEADING);
        }
    }

    private Field title(String field) {
        return new Field(field, new ReplayedTerms(List.of(often(source.title()))), PLACED);
    }

    private void first(List<IndexableField> document) {
        document.add(new StringField(IndexFields.FIRST, IndexFields.YES, Field.Store.NO));
        document.add(title(IndexFields.NAME));
        Acronyms.ofTitle(source.title()).forEach(acronym -> acronym(acronym, document));
    }

    private static void acronym(String acronym, List<IndexableField> document) {
        document.add(new StringField(IndexFields.ACRONYM, acronym, Field.Store.NO));
    }

    /// The order of policies is scattered, that within a text is kept.
    static long place(String address, int number) {
        long scattered = 1125899906842597L;
        for (int i = 0; i < address.length(); i++) {
            scattered = 31 * scattered + address.charAt(i);
        }
        return (scattered << 20 >>> 1) + number;
    }
}
