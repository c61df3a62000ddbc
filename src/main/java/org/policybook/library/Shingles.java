package org.policybook.library;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A clause as the runs of words in it, by which near copies are known: small edits leave most runs as they are.
///
/// @param runs each of [#LENGTH] words; empty for a clause too short to tell whose words it has
record Shingles(Set<String> runs) {
    private static final int LENGTH = 4;
    private static final int SHORTEST = 12;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    Shingles {
        runs = Set.copyOf(runs);
    }

    static Shingles of(String text) {
        List<String> words = Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; words.size() >= SHORTEST && i + LENGTH <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + LENGTH)));
        }
        return new Shingles(runs);
    }

    /// How much of this one's words the other one has too, from 0 to 1.
    double within(Shingles other) {
        long shared = runs.stream().filter(other.runs()::contains).count();
        return runs.isEmpty() ? 0 : (double) shared / runs.size();
    }
}
