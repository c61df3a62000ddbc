package org.policybook.search;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// A word brought to its stem, as the index keeps it.
///
/// @param number stands for the stem in a [WordOrder]; two stems with one number are as rare as one pair in
///     four thousand million
record Stem(BytesRef term, int number) {
    private static final int SEED = 20_261_121;

    static Stem of(String stem) {
        BytesRef term = new BytesRef(stem);
        return new Stem(term, number(term));
    }

    static int number(BytesRef term) {
        return StringHelper.murmurhash3_x86_32(term, SEED);
    }
}
