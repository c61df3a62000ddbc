package org.policybook.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads texts for the index, each in its own language. Titles and headings, which stand over many
/// clauses, are remembered. For one thread.
final class Analysis {
    private static final int REMEMBERED = 512;

    private final PolicyAnalyzer analyzer = new PolicyAnalyzer(true);
    private final Stems stems = new Stems();
    private final Map<Tongue, Terms<StemmedWord>> terms = new EnumMap<>(Tongue.class);
    private final Map<Read, StemmedText> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Read, StemmedText> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Read(Tongue tongue, String text) {}

    /// Of the text of a clause.
    ///
    /// @param spelt is told of its words too
    StemmedText once(Tongue tongue, String text, SpeltWords spelt) {
        if (!PlainTokens.isPlain(text)) {
            spelt.add(text);
            return read(tongue, text);
        }
        Terms<StemmedWord> known = terms(tongue);
        StemmedText read = new StemmedText();
        PlainTokens words = new PlainTokens(text);
        for (int position = 0; words.next(); position++) {
            KnownWords.Known<StemmedWord> word = known.of(words.word());
            spelt.add(words, word.meaning());
            if (!word.isWeightless()) {
                read.add(word.meaning().stem(), position);
            }
        }
        return read;
    }

    private StemmedText read(Tongue tongue, String text) {
        StemmedText read = new StemmedText();
        terms(tongue).read(text, (word, position, start, end) -> read.add(word.stem(), position));
        return read;
    }

    private Terms<StemmedWord> terms(Tongue tongue) {
        return terms.computeIfAbsent(
                tongue, any -> new Terms<>(analyzer, word -> new StemmedWord(Stem.of(stems.of(tongue, word)), word)));
    }

    /// Of a text that is likely to come again soon.
    StemmedText often(Tongue tongue, String text) {
        Read read = new Read(tongue, text);
        StemmedText known = remembered.get(read);
        if (known == null) {
            known = read(tongue, text);
            remembered.put(read, known);
        }
        return known;
    }
}
