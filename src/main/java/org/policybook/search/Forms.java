package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The words of a question, each in the forms under which it stands in texts of the different languages.
record Forms(List<Word> words) {
    private static final int MOST_WORDS = 64;

    /// Enough for the words of everyday; the forms of a rarer one are worked out each time.
    private static final int REMEMBERED = 50_000;

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
        private final PolicyAnalyzer words = new PolicyAnalyzer(false);
        private final Stems stems = new Stems();
        private final Map<String, List<String>> remembered = new ConcurrentHashMap<>();

        Forms of(String text) {
            List<Word> read = new ArrayList<>();
            words(text, (word, position, start, end) -> read.add(new Word(forms(word), position, start, end)));
            return new Forms(read);
        }

        /// Is told of each word as it stands there, not yet brought to its forms.
        void words(String text, Terms.Reading told) {
            Terms.read(words, text, told);
        }

        List<String> forms(String word) {
            List<String> known = remembered.get(word);
            if (known != null) {
                return known;
            }
            List<String> forms = Stream.of(Tongue.values())
                    .map(tongue -> stems.of(tongue, word))
                    .distinct()
                    .toList();
            if (remembered.size() < REMEMBERED) {
                remembered.put(word, forms);
            }
            return forms;
        }
    }

    /// As many as a question is read for.
    Forms bounded() {
        return words.size() <= MOST_WORDS ? this : new Forms(words.subList(0, MOST_WORDS));
    }

    /// Without the forms that stand nowhere; the English one stays.
    Forms known(Dictionary dictionary) throws IOException {
        List<Word> known = new ArrayList<>(words.size());
        for (Word word : words) {
            List<String> forms = new ArrayList<>(List.of(word.english()));
            dictionary.known(word.forms().subList(1, word.forms().size())).forEach(form -> forms.add(form.word()));
            known.add(new Word(forms, word.position(), word.start(), word.end()));
        }
        return new Forms(known);
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
