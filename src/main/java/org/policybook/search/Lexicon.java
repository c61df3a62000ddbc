package org.policybook.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// The words of one text as they are spelt, kept beside its passages under the same conditions: whoever may
/// not see the text is not led to its words.
final class Lexicon {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]{2,39}");

    private Lexicon() {}

    /// @param passages of one text
    /// @param stamp what they were made from
    static Document document(List<Passage> passages, String stamp) {
        Passage.Source source = passages.getFirst().source();
        Document document = new Document();
        TextFields.add(source, document);
        document.add(new SortedDocValuesField(IndexFields.STAMP, new BytesRef(stamp)));
        document.add(new StoredField(IndexFields.STAMP, stamp));
        for (String word : words(passages)) {
            document.add(new StringField(IndexFields.SPELT, word, Field.Store.NO));
        }
        return document;
    }

    private static Set<String> words(List<Passage> passages) {
        Set<String> words = new TreeSet<>();
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
}
