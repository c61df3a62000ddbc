package org.policybook.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/// Lays the passages of texts out in the index, each text's behind each other and its [Lexicon] behind them.
/// One document is filled again and again, as the writer takes them. For one thread.
final class PassageDocuments {
    private static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private final Analysis analysis = new Analysis();
    private final Lexicon lexicon = new Lexicon();
    private final WeightedTerms weighted = new WeightedTerms();
    private final Field policy = new StringField(IndexFields.POLICY, "", Field.Store.NO);
    private final Field address = new StoredField(IndexFields.ADDRESS, "");
    private final Field title = new StoredField(IndexFields.TITLE, "");
    private final Field organisation = new StoredField(IndexFields.ORGANISATION_NAME, "");
    private final Field clause = new StoredField(IndexFields.CLAUSE, "");
    private final Field text = new StoredField(IndexFields.TEXT, "");
    private final Field headings = new StoredField(IndexFields.HEADINGS, "");
    private final Field place = new NumericDocValuesField(IndexFields.PLACE, 0);
    private final Field steps = new NumericDocValuesField(IndexFields.STEPS, 0);
    private final Field meaning = new StringField(IndexFields.MEANING, "", Field.Store.NO);
    private final Field order = new BinaryDocValuesField(IndexFields.ORDER, new BytesRef());
    private final Field words = new Field(IndexFields.WORDS, weighted, WEIGHTED);
    private final List<IndexableField> every =
            List.of(policy, address, title, organisation, clause, text, headings, place, steps, meaning, order, words);

    private static FieldType type(IndexOptions options, boolean plain) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(plain);
        type.freeze();
        return type;
    }

    static Field title(String field, StemmedText title) {
        return new Field(field, new ReplayedTerms(title), PLACED);
    }

    /// Gives what is no passage the fields that passages have, with nothing in them: a field that every
    /// document has is read faster.
    static void addWordless(Document document) {
        document.add(new Field(IndexFields.WORDS, new WeightedTerms(), WEIGHTED));
        document.add(new BinaryDocValuesField(IndexFields.ORDER, WordOrder.NONE));
        document.add(new NumericDocValuesField(IndexFields.PLACE, 0));
    }

    static Field acronym(String acronym) {
        return new StringField(IndexFields.ACRONYM, acronym, Field.Store.NO);
    }

    /// @param passages of one text, in reading order; the first stands for the whole policy
    /// @param stamp what they were made from
    /// @return each good until the next is asked for
    Iterable<Iterable<? extends IndexableField>> of(List<Passage> passages, String stamp) {
        return () -> new Text(passages, stamp);
    }

    /// The words of something said, and how much each counts.
    private record Weighted(StemmedText words, int weight) {}

    /// The documents of one text.
    private final class Text implements Iterator<Iterable<? extends IndexableField>> {
        private final List<Passage> passages;
        private final String stamp;
        private final Passage.Source source;
        private final Tongue tongue;
        private final StemmedText named;
        private final SpeltWords spelt;
        private final List<Weighted> common = new ArrayList<>();
        private int next;

        Text(List<Passage> passages, String stamp) {
            this.passages = passages;
            this.stamp = stamp;
            this.source = passages.getFirst().source();
            this.tongue = Tongue.of(source.about().language());
            this.named = often(source.title());
            this.spelt = lexicon.begin();
            ofThePolicy();
            policy.setStringValue(source.policy().toString());
            address.setStringValue(source.address());
            title.setStringValue(source.title());
            organisation.setStringValue(source.organisation());
        }

        private void ofThePolicy() {
            Passage.About about = source.about();
            common(source.title(), Weights.TITLE);
            common(about.reference(), Weights.REFERENCE);
            common(String.join(", ", about.keywords()), Weights.KEYWORDS);
            common(about.summary(), Weights.SUMMARY);
            common(source.organisation(), Weights.ORGANISATION);
        }

        private void common(String said, int weight) {
            common.add(new Weighted(often(said), weight));
        }

        private StemmedText often(String said) {
            return analysis.often(tongue, said);
        }

        @Override
        public boolean hasNext() {
            return next <= passages.size();
        }

        @Override
        public Iterable<? extends IndexableField> next() {
            if (next == passages.size()) {
                next++;
                return lexicon.document(passages, named, stamp);
            }
            Passage passage = passages.get(next);
            fill(passage);
            List<IndexableField> document = new ArrayList<>(every);
            if (next == 0) {
                document.add(new StringField(IndexFields.FIRST, IndexFields.YES, Field.Store.NO));
                document.add(title(IndexFields.NAME, named));
                Acronyms.ofTitle(source.title()).forEach(acronym -> document.add(acronym(acronym)));
            }
            Acronyms.givenIn(passage.text()).forEach(acronym -> document.add(acronym(acronym)));
            next++;
            return document;
        }

        private void fill(Passage passage) {
            clause.setStringValue(passage.clause().value());
            text.setStringValue(passage.text());
            headings.setStringValue(String.join(IndexFields.PATH_STEP, passage.headings()));
            place.setLongValue(place(source.address(), next));
            steps.setLongValue(passages.size() - next);
            meaning.setStringValue(Meanings.key(Meanings.said(source.title(), passage.headings(), passage.text())));
            StemmedText says = analysis.once(tongue, passage.text(), spelt);
            List<StemmedText> above = new ArrayList<>();
            passage.headings().forEach(heading -> above.add(often(heading)));
            order.setBytesValue(WordOrder.written(next == 0, says, above, named));
            weigh(passage, says, above);
        }

        /// The nearest heading says most of a clause.
        private void weigh(Passage passage, StemmedText says, List<StemmedText> above) {
            weighted.begin();
            common.forEach(said -> weighted.add(said.words(), said.weight()));
            weighted.add(says, Weights.TEXT);
            for (int i = 0; i < above.size(); i++) {
                weighted.add(above.get(i), i == above.size() - 1 ? Weights.HEADING : Weights.OUTER_HEADING);
            }
            passage.terms().forEach(term -> weighted.add(often(term), Weights.DEFINED_TERM));
        }
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
