package org.policybook.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A small picture of a text, by which texts can be held against each other without reading them again: for
/// each of many ways to number its runs of four words, the smallest number (MinHash). The part of equal
/// numbers is about the part of runs that two texts share.
public final class Sketch {
    private static final int SIZE = 128;
    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final long[] least;
    private final boolean empty;

    private Sketch(long[] least, boolean empty) {
        this.least = least;
        this.empty = empty;
    }

    public static Sketch of(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        long[] least = new long[SIZE];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= words.size(); i++) {
            take(hash(words.subList(i, i + RUN)), least);
        }
        return new Sketch(least, words.size() < RUN);
    }

    /// How much of two texts is the same, from 0 to 1, give or take a tenth.
    public double likeness(Sketch other) {
        if (empty || other.empty) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return (double) same / SIZE;
    }

    private static void take(long run, long[] least) {
        for (int i = 0; i < SIZE; i++) {
            least[i] = Math.min(least[i], mixed(run + i * 0x9E3779B97F4A7C15L));
        }
    }

    private static long hash(List<String> words) {
        long hash = 0xCBF29CE484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ ' ') * 0x100000001B3L;
        }
        return hash;
    }

    /// Spreads a number over all numbers, as SplitMix64 does.
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
