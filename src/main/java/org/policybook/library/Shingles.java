package org.policybook.library;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The runs of three words of a text, without case and marks: by how many of them two texts share, one sees
/// a copy through small changes.
record Shingles(int words, Set<String> runs) {
    private static final int RUN = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    Shingles {
        runs = Set.copyOf(runs);
    }

    static Shingles of(String text) {
        List<String> words = words(text);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return new Shingles(words.size(), runs);
    }

    /// The first words, without anything that a query could take for a sign.
    static String plain(String text, int most) {
        return words(text).stream().limit(most).collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// From 0, no run in common, to 1, the same ones (Dice's coefficient).
    double likeness(Shingles other) {
        int all = runs.size() + other.runs.size();
        long shared = runs.stream().filter(other.runs::contains).count();
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
