package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        private final Stems stems = new Stems();
        private final Terms<List<String>> words = new Terms<>(new PolicyAnalyzer(false), this::reckoned);

        Forms of(String text) {
            List<Word> read = new ArrayList<>();
            words(text, (forms, position, start, end) -> read.add(new Word(forms, position, start, end)));
            return new Forms(read);
        }

        /// Is told of the forms of each word.
        void words(String text, Terms.Reading<List<String>> told) {
            words.read(text, told);
        }

        /// @param word of a plain text
        List<String> forms(Letters word) {
            return words.of(word).meaning();
        }

        private List<String> reckoned(String word) {
            return Stream.of(Tongue.values())
                    .map(tongue -> stems.of(tongue, word))
                    .distinct()
                    .toList();
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
