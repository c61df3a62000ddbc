package org.policybook.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// What is said of a text as a whole, kept once behind its passages; and its words as they are spelt: whoever
/// may not see the text is not led to its words. For one thread.
final class Lexicon {
    private static final FieldType LISTED = listed();

    private final SpeltWords words = new SpeltWords();
    private final Field spelt = new Field(IndexFields.SPELT, words, LISTED);

    private static FieldType listed() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /// Goes on to another text.
    ///
    /// @return what is to be told of the words of its clauses
    SpeltWords begin() {
        words.begin();
        return words;
    }

    /// @param passages of the text begun
    /// @param title as it was read
    /// @param stamp what they were made from
    /// @return good until the next is asked for
    Document document(List<Passage> passages, StemmedText title, String stamp) {
        Document document = new Document();
        Passage.Source source = passages.getFirst().source();
        TextFields.add(source, document::add);
        FacetFields.add(source, document::add);
        document.add(new NumericDocValuesField(IndexFields.STEPS, 0));
        PassageDocuments.addWordless(document);
        document.add(new StoredField(IndexFields.TITLE, source.title()));
        document.add(PassageDocuments.title(IndexFields.TITLE_WORDS, title));
        Acronyms.ofTitle(source.title()).forEach(acronym -> document.add(PassageDocuments.acronym(acronym)));
        document.add(new SortedDocValuesField(IndexFields.STAMP, new BytesRef(stamp)));
        document.add(new StoredField(IndexFields.STAMP, stamp));
        read(passages);
        document.add(spelt);
        return document;
    }

    private void read(List<Passage> passages) {
        Passage.Source source = passages.getFirst().source();
        words.add(source.title());
        source.about().keywords().forEach(words::add);
        for (Passage passage : passages) {
            passage.headings().forEach(words::add);
        }
    }
}
