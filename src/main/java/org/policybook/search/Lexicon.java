package org.policybook.search;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// What is said of a text as a whole, kept once behind its passages; and its words as they are spelt: whoever
/// may not see the text is not led to its words.
final class Lexicon {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]{2,39}");

    private static final FieldType LISTED = listed();

    private Lexicon() {}

    private static FieldType listed() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /// @param passages of one text
    /// @param title as it was read
    /// @param stamp what they were made from
    static Document document(List<Passage> passages, StemmedText title, String stamp) {
        Document document = new Document();
        Passage.Source source = passages.getFirst().source();
        TextFields.add(source, document::add);
        FacetFields.add(source, document::add);
        document.add(new NumericDocValuesField(IndexFields.STEPS, 0));
        document.add(new StoredField(IndexFields.TITLE, source.title()));
        document.add(PassageDocuments.title(IndexFields.TITLE_WORDS, title));
        Acronyms.ofTitle(source.title()).forEach(acronym -> document.add(PassageDocuments.acronym(acronym)));
        document.add(new SortedDocValuesField(IndexFields.STAMP, new BytesRef(stamp)));
        document.add(new StoredField(IndexFields.STAMP, stamp));
        document.add(new Field(IndexFields.SPELT, new ListedWords(words(passages)), LISTED));
        return document;
    }

    private static Set<String> words(List<Passage> passages) {
        Set<String> words = new LinkedHashSet<>();
        Passage.Source source = passages.getFirst().source();
        add(source.title(), words);
        source.about().keywords().forEach(keyword -> add(keyword, words));
        for (Passage passage : passages) {
            add(passage.text(), words);
            passage.headings().forEach(heading -> add(heading, words));
        }
        return words;
    }

    private static void add(String text, Set<String> words) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    /// Words as a stream of terms.
    private static final class ListedWords extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Set<String> words;
        private Iterator<String> rest = Collections.emptyIterator();

        ListedWords(Set<String> words) {
            this.words = words;
        }

        @Override
        public void reset() {
            rest = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(rest.next());
            return true;
        }
    }
}
