package org.policybook.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/// A person's words, read.
///
/// @param text the wanted words as typed, which the places of `wanted` are of
/// @param meant what some of the wanted words also stand for
record Question(
        QueryWords words,
        String text,
        Forms wanted,
        List<Forms> phrases,
        List<Forms> unwanted,
        List<Forms> titles,
        List<Synonyms.Meant> meant) {
    private static final int MOST_PHRASES = 100;

    Question {
        phrases = List.copyOf(phrases);
        unwanted = List.copyOf(unwanted);
        titles = List.copyOf(titles);
        meant = List.copyOf(meant);
    }

    static Question read(String typed, Forms.Reader reader, IndexSearcher searcher, Dictionary dictionary)
            throws IOException {
        QueryWords words = QueryWords.of(typed);
        String text = String.join(" ", words.wanted());
        Forms wanted = reader.of(text).bounded().known(dictionary);
        return new Question(
                words,
                text,
                wanted,
                each(words.phrases(), reader),
                each(words.unwanted(), reader),
                each(words.titles(), reader),
                new Synonyms(reader).in(wanted, searcher));
    }

    private static List<Forms> each(List<String> texts, Forms.Reader reader) {
        return texts.stream()
                .limit(MOST_PHRASES)
                .map(text -> reader.of(text).bounded())
                .filter(forms -> !forms.isEmpty())
                .toList();
    }

    /// Whether it is words only, without quotes and signs.
    boolean isPlain() {
        return !wanted.isEmpty() && phrases.isEmpty() && unwanted.isEmpty() && titles.isEmpty();
    }

    /// A wanted word as it was typed.
    String typed(int place) {
        Forms.Word word = wanted.words().get(place);
        return text.substring(word.start(), word.end());
    }
}
