package org.policybook.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Reads texts for the index, each in its own language. Titles and headings, which stand over many
/// clauses, are remembered, and what words were brought to. For one thread.
final class Analysis {
    private static final int REMEMBERED = 512;
    private static final int WORDS_REMEMBERED = 100_000;

    private final PolicyAnalyzer words = new PolicyAnalyzer(true);
    private final Stems stems = new Stems();
    private final Map<Tongue, Map<String, Stem>> stemmed = new EnumMap<>(Tongue.class);
    private final Map<Read, StemmedText> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Read, StemmedText> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Read(Tongue tongue, String text) {}

    StemmedText once(Tongue tongue, String text) {
        if (text.isEmpty()) {
            return StemmedText.NONE;
        }
        Map<String, Stem> known = stemmed.computeIfAbsent(tongue, any -> new HashMap<>());
        StemmedText read = new StemmedText();
        try (TokenStream stream = words.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                read.add(stem(tongue, term.toString(), known), position);
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read", e);
        }
        return read;
    }

    private Stem stem(Tongue tongue, String word, Map<String, Stem> known) {
        Stem before = known.get(word);
        if (before != null) {
            return before;
        }
        Stem stem = Stem.of(stems.of(tongue, word));
        if (known.size() < WORDS_REMEMBERED) {
            known.put(word, stem);
        }
        return stem;
    }

    /// Of a text that is likely to come again soon.
    StemmedText often(Tongue tongue, String text) {
        Read read = new Read(tongue, text);
        StemmedText known = remembered.get(read);
        if (known == null) {
            known = once(tongue, text);
            remembered.put(read, known);
        }
        return known;
    }
}
