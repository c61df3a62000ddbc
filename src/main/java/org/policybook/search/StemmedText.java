package org.policybook.search;

import java.util.Arrays;

/// A text read for the index: its stems, and the place of each among the words of the text, those left out of
/// the index counted too. Plain arrays, for every word of a library passes through here.
final class StemmedText {
    static final StemmedText NONE = new StemmedText();

    private Stem[] stems = new Stem[16];
    private int[] positions = new int[16];
    private int size;

    void add(Stem stem, int position) {
        if (size == stems.length) {
            stems = Arrays.copyOf(stems, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
        }
        stems[size] = stem;
        positions[size++] = position;
    }

    int size() {
        return size;
    }

    Stem stem(int word) {
        return stems[word];
    }

    int position(int word) {
        return positions[word];
    }
}
