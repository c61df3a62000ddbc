package org.policybook.search;

import org.apache.lucene.util.BytesRef;

/// A word of a text, brought to its stem; and as it is spelt, with the number of the text in which it was
/// lately found.
final class StemmedWord {
    private final Stem stem;
    private final BytesRef spelt;
    private int text;

    StemmedWord(Stem stem, String spelt) {
        this.stem = stem;
        BytesRef whole = new BytesRef(spelt);
        this.spelt = whole.bytesEquals(stem.term()) ? stem.term() : whole;
    }

    Stem stem() {
        return stem;
    }

    BytesRef spelt() {
        return spelt;
    }

    /// Whether it was not found in this text before.
    boolean isNewIn(int number) {
        boolean isNew = text != number;
        text = number;
        return isNew;
    }
}
