package org.policybook.search;

import java.util.List;

/// A text read for the index.
///
/// @param positions the place of each stem among the words of the text, those left out of the index counted too
record StemmedText(List<Stem> stems, List<Integer> positions) {
    static final StemmedText NONE = new StemmedText(List.of(), List.of());

    StemmedText {
        stems = List.copyOf(stems);
        positions = List.copyOf(positions);
    }

    int size() {
        return stems.size();
    }
}
