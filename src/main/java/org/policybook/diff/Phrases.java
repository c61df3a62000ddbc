package org.policybook.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds known phrases in a text, word by word and whatever their case, in time that does not grow with
/// their number.
final class Phrases {
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = words(Tokens.of(phrase));
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(words);
            }
        }
        byFirstWord.values().forEach(phrasesWith -> phrasesWith.sort((a, b) -> b.size() - a.size()));
    }

    static List<String> words(Tokens text) {
        return text.tokens().stream()
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Every phrase where it stands, the longest of those that begin at one word, in lower case.
    List<String> in(List<String> words) {
        List<String> found = new ArrayList<>();
        for (int place = 0; place < words.size(); ) {
            List<String> phrase = at(words, place);
            if (!phrase.isEmpty()) {
                found.add(String.join(" ", phrase));
            }
            place += Math.max(1, phrase.size());
        }
        return found;
    }

    private List<String> at(List<String> words, int place) {
        for (List<String> phrase : byFirstWord.getOrDefault(words.get(place), List.of())) {
            int end = place + phrase.size();
            if (end <= words.size() && words.subList(place, end).equals(phrase)) {
                return phrase;
            }
        }
        return List.of();
    }
}
