package org.policybook.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds what a mistyped name was meant to be.
public final class Spelling {
    private Spelling() {}

    /// The candidate nearest to the word, when it is near enough to be meant: at most two letters, and
    /// less than half of the word, apart.
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        int allowed = Math.min(2, word.length() / 2);
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= allowed)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Levenshtein's distance: the fewest letters put in, taken out or changed.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
