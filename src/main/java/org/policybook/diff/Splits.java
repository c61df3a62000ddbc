package org.policybook.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds clauses that were split into several, or several that were merged into one: the neighbours of an
/// edited clause that hold words which it has lost or gained.
final class Splits {
    /// The share of a neighbour's words that the longer clause must hold.
    private static final double HELD = 0.7;

    private static final int WORDS = 3;

    private final Pairing pairing;
    private final Map<Integer, Hunk> extents = new HashMap<>();

    Splits(Pairing pairing) {
        this.pairing = pairing;
    }

    /// Looks around every pair that has no extent yet.
    void find() {
        for (int a = 0; a < pairing.before().size(); a++) {
            int b = pairing.afterOf(a);
            if (b >= 0
                    && !extents.containsKey(a)
                    && !pairing.sameText(a, b)
                    && !pairing.before().isHeading(a)) {
                Hunk pair = new Hunk(a, a + 1, b, b + 1);
                Hunk split = split(pair);
                join(a, b, split.equals(pair) ? merge(pair) : split);
            }
        }
    }

    /// The clauses before and after that a pair covers.
    Hunk extent(int a, int b) {
        return extents.getOrDefault(a, new Hunk(a, a + 1, b, b + 1));
    }

    private void join(int a, int b, Hunk extent) {
        if (extent.equals(new Hunk(a, a + 1, b, b + 1))) {
            return;
        }
        extents.put(a, extent);
        IntStream.range(extent.fromA(), extent.toA())
                .filter(place -> place != a)
                .forEach(pairing::joinBefore);
        IntStream.range(extent.fromB(), extent.toB())
                .filter(place -> place != b)
                .forEach(pairing::joinAfter);
    }

    private Hunk split(Hunk pair) {
        Outline after = pairing.after();
        WordBag lost = WordBag.of(pairing.before().text(pair.fromA()));
        int from = pair.fromB();
        int to = pair.toB();
        while (to < after.size() && pairing.isFreeAfter(to) && belongs(after, from, to, lost)) {
            to++;
        }
        while (from > 0 && pairing.isFreeAfter(from - 1) && belongs(after, pair.fromB(), from - 1, lost)) {
            from--;
        }
        return gains(after, from, to, pair.fromB(), lost) ? new Hunk(pair.fromA(), pair.toA(), from, to) : pair;
    }

    private Hunk merge(Hunk pair) {
        Outline before = pairing.before();
        WordBag gained = WordBag.of(pairing.after().text(pair.fromB()));
        int from = pair.fromA();
        int to = pair.toA();
        while (to < before.size() && pairing.isFreeBefore(to) && belongs(before, pair.fromA(), to, gained)) {
            to++;
        }
        while (from > 0 && pairing.isFreeBefore(from - 1) && belongs(before, pair.fromA(), from - 1, gained)) {
            from--;
        }
        return gains(before, from, to, pair.fromA(), gained) ? new Hunk(from, to, pair.fromB(), pair.toB()) : pair;
    }

    private static boolean belongs(Outline outline, int known, int neighbour, WordBag whole) {
        WordBag bag = WordBag.of(outline.text(neighbour));
        return !outline.isHeading(neighbour)
                && outline.parent(neighbour) == outline.parent(known)
                && bag.size() >= WORDS
                && bag.within(whole) >= HELD;
    }

    /// Whether the parts together are more like the whole than the one part alone.
    private static boolean gains(Outline outline, int from, int to, int known, WordBag whole) {
        if (to - from == 1) {
            return false;
        }
        WordBag parts = WordBag.of(outline.side(from, to).text());
        return parts.likeness(whole) > WordBag.of(outline.text(known)).likeness(whole) + 0.05;
    }
}
