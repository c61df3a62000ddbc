package org.policybook.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads texts for the index, each in its own language. Titles and headings, which stand over many
/// clauses, are remembered, and what words were brought to. For one thread.
final class Analysis {
    private static final int REMEMBERED = 512;
    private static final int WORDS_REMEMBERED = 100_000;

    private final PolicyAnalyzer words = new PolicyAnalyzer(true);
    private final Stems stems = new Stems();
    private final Map<Tongue, Map<String, String>> stemmed = new EnumMap<>(Tongue.class);
    private final Map<Read, Terms> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Read, Terms> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Read(Tongue tongue, String text) {}

    Terms once(Tongue tongue, String text) {
        Map<String, String> known = stemmed.computeIfAbsent(tongue, any -> new HashMap<>());
        return Terms.of(words, text, word -> stem(tongue, word, known));
    }

    private String stem(Tongue tongue, String word, Map<String, String> known) {
        String before = known.get(word);
        if (before != null) {
            return before;
        }
        String stem = stems.of(tongue, word);
        if (known.size() < WORDS_REMEMBERED) {
            known.put(word, stem);
        }
        return stem;
    }

    /// Of a text that is likely to come again soon.
    Terms often(Tongue tongue, String text) {
        Read read = new Read(tongue, text);
        Terms known = remembered.get(read);
        if (known == null) {
            known = once(tongue, text);
            remembered.put(read, known);
        }
        return known;
    }
}
