package org.policybook.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a question, each in the forms under which it stands in texts of the different languages.
record Forms(List<Word> words) {
    private static final int MOST_WORDS = 64;

    Forms {
        words = List.copyOf(words);
    }

    /// @param forms the English one first
    /// @param position its place, words left out of the index counted too
    record Word(List<String> forms, int position, int start, int end) {
        Word {
            forms = List.copyOf(forms);
        }

        String english() {
            return forms.getFirst();
        }
    }

    /// Reads questions. Safe for several threads.
    static final class Reader {
        private final Map<Tongue, PolicyAnalyzer> analyzers = new EnumMap<>(Tongue.class);

        Reader() {
            for (Tongue tongue : Tongue.values()) {
                analyzers.put(tongue, new PolicyAnalyzer(tongue, false));
            }
        }

        /// Every tongue finds the same words at the same places, since they differ only in stems.
        Forms of(String text) {
            List<List<Terms.Term>> readings = new ArrayList<>();
            analyzers
                    .values()
                    .forEach(analyzer -> readings.add(Terms.of(analyzer, text).terms()));
            List<Word> words = new ArrayList<>();
            int count = readings.stream().mapToInt(List::size).min().orElse(0);
            for (int i = 0; i < count; i++) {
                Set<String> forms = new LinkedHashSet<>();
                for (List<Terms.Term> reading : readings) {
                    forms.add(reading.get(i).text());
                }
                Terms.Term place = readings.getFirst().get(i);
                words.add(new Word(List.copyOf(forms), place.position(), place.start(), place.end()));
            }
            return new Forms(words);
        }
    }

    /// As many as a question is read for.
    Forms bounded() {
        return words.size() <= MOST_WORDS ? this : new Forms(words.subList(0, MOST_WORDS));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Every form of every word.
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        words.forEach(word -> all.addAll(word.forms()));
        return all;
    }

    Forms and(Forms more) {
        List<Word> both = new ArrayList<>(words);
        both.addAll(more.words());
        return new Forms(both);
    }
}
