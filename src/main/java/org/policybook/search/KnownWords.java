package org.policybook.search;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Remembers what was once reckoned of words, for texts say the same ones again and again. It never grows: a
/// word may take the place of another, which is then reckoned anew. Safe for several threads.
final class KnownWords<T> {
    private static final int PLACES = 1 << 16;

    /// Where a word may stand, from its own place on.
    private static final int NEIGHBOURS = 4;

    private final AtomicReferenceArray<Known<T>> known = new AtomicReferenceArray<>(PLACES);
    private final Function<String, T> reckoning;

    KnownWords(Function<String, T> reckoning) {
        this.reckoning = reckoning;
    }

    /// A word, and what was reckoned of it. Its letters lie here and not in a string, to be compared with fewer
    /// steps through memory.
    static final class Known<T> {
        private final int hash;
        private final char[] letters;
        private final boolean weightless;
        private final T meaning;

        private Known(Letters word, boolean weightless, T meaning) {
            this.hash = word.hash();
            this.letters = word.copied();
            this.weightless = weightless;
            this.meaning = meaning;
        }

        boolean is(Letters other) {
            return hash == other.hash() && other.are(letters);
        }

        /// Whether the index leaves it out.
        boolean isWeightless() {
            return weightless;
        }

        T meaning() {
            return meaning;
        }
    }

    Known<T> of(Letters word) {
        int first = word.hash() ^ (word.hash() >>> 16);
        int free = first & (PLACES - 1);
        for (int i = 0; i < NEIGHBOURS; i++) {
            int place = (first + i) & (PLACES - 1);
            Known<T> here = known.getAcquire(place);
            if (here == null) {
                free = place;
                break;
            }
            if (here.is(word)) {
                return here;
            }
        }
        String whole = word.toString();
        Known<T> reckoned = new Known<>(word, PolicyAnalyzer.isWeightless(whole), reckoning.apply(whole));
        known.setRelease(free, reckoned);
        return reckoned;
    }
}
