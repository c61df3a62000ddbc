package org.policybook.diff;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The words of a text without their order, case and marks, as sorted hashes: enough to tell how alike
/// two texts are, and cheap.
final class WordBag {
    private static final int TELLING_WORDS = 4;
    private static final int TELLING_LETTERS = 24;

    private final int[] hashes;

    private WordBag(int[] hashes) {
        this.hashes = hashes;
    }

    static WordBag of(String text) {
        int[] hashes = new int[16];
        int count = 0;
        int hash = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            hash = letter ? 31 * (inWord ? hash : 0) + Character.toLowerCase(c) : hash;
            inWord = letter;
            if (letter && endsWord(text, i)) {
                hashes = count < hashes.length ? hashes : Arrays.copyOf(hashes, 2 * count);
                hashes[count++] = hash;
                inWord = false;
            }
        }
        int[] words = Arrays.copyOf(hashes, count);
        Arrays.sort(words);
        return new WordBag(words);
    }

    /// An ideograph is a word of its own: such scripts do not part their words.
    private static boolean endsWord(String text, int place) {
        if (place + 1 == text.length() || Character.isIdeographic(text.charAt(place))) {
            return true;
        }
        char next = text.charAt(place + 1);
        return !Character.isLetterOrDigit(next) && !Character.isSurrogate(next);
    }

    /// Whether a text is long enough to be known by its words alone.
    static boolean isTelling(String text) {
        return text.length() >= TELLING_LETTERS || of(text).size() >= TELLING_WORDS;
    }

    /// Each different word once, in ascending order.
    IntStream words() {
        return IntStream.range(0, hashes.length)
                .filter(i -> i == 0 || hashes[i] != hashes[i - 1])
                .map(i -> hashes[i]);
    }

    int size() {
        return hashes.length;
    }

    /// From 0, nothing in common, to 1, the same words.
    double likeness(WordBag other) {
        int all = size() + other.size();
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    /// The share of these words that the other text has too.
    double within(WordBag other) {
        return size() == 0 ? 0 : (double) shared(other) / size();
    }

    private int shared(WordBag other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] == other.hashes[j]) {
                shared++;
                i++;
                j++;
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
