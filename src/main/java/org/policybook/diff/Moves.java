package org.policybook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells which paired clauses moved. A section of which everything moved is one move, and within it only
/// what changed its place there has moved as well.
final class Moves {
    static final int NONE = -1;

    private static final int BASE_COST = 20;

    private final Pairing pairing;
    private final Outline before;
    private final Outline after;
    private final BitSet staying = new BitSet();
    private final BitSet wholeSections = new BitSet();
    private final int[] carriers;

    Moves(Pairing pairing) {
        this.pairing = pairing;
        before = pairing.before();
        after = pairing.after();
        carriers = new int[before.size()];
        Arrays.fill(carriers, NONE);
        settle(new Hunk(0, before.size(), 0, after.size()));
    }

    boolean isMoved(int a) {
        return !staying.get(a);
    }

    /// Whether the section of this heading moved together with what stands in it.
    boolean movesSection(int a) {
        return wholeSections.get(a);
    }

    /// For each clause, the one behind which a reader would look for it if it were gone: the nearest before
    /// it that kept its place, in the text or in the section that carried it; or [#NONE].
    int[] anchors() {
        int[] anchors = new int[before.size()];
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int a = 0; a < anchors.length; a++) {
            anchors[a] = nearest.getOrDefault(carriers[a], carriers[a]);
            if (staying.get(a)) {
                nearest.put(carriers[a], a);
            }
        }
        return anchors;
    }

    private void settle(Hunk range) {
        List<Integer> places = new ArrayList<>();
        for (int a = range.fromA(); a < range.toA(); a++) {
            int b = pairing.afterOf(a);
            if (range.fromB() <= b && b < range.toB()) {
                places.add(a);
            }
        }
        int[] values = places.stream()
                .mapToInt(a -> pairing.afterOf(a) - range.fromB())
                .toArray();
        long[] costs = places.stream()
                .mapToLong(a -> BASE_COST + before.text(a).length())
                .toArray();
        BitSet inOrder = Order.staying(values, costs, range.toB() - range.fromB());
        inOrder.stream().map(places::get).filter(this::isAtHome).forEach(staying::set);
        settleSections(
                range.fromA(),
                range.toA(),
                inOrder.stream().map(places::get).boxed().toList());
    }

    private boolean isAtHome(int a) {
        return !pairing.isRelocated(a, pairing.afterOf(a));
    }

    private void settleSections(int from, int to, List<Integer> inOrder) {
        BitSet settled = new BitSet();
        inOrder.forEach(settled::set);
        int a = from;
        while (a < to) {
            Hunk section = section(a);
            if (before.isHeading(a) && !settled.get(a) && section.toA() <= to && movesWhole(section)) {
                wholeSections.set(a);
                Arrays.fill(carriers, a + 1, section.toA(), a);
                settle(new Hunk(a + 1, section.toA(), section.fromB() + 1, section.toB()));
                a = section.toA();
            } else {
                a++;
            }
        }
    }

    private Hunk section(int a) {
        int b = pairing.afterOf(a);
        return b < 0 ? new Hunk(a, a, b, b) : new Hunk(a, before.end(a), b, after.end(b));
    }

    /// Whether nothing under either heading stays where it was, and something went along.
    private boolean movesWhole(Hunk section) {
        boolean carries = false;
        for (int a = section.fromA(); a < section.toA(); a++) {
            int b = pairing.afterOf(a);
            carries |= a > section.fromA() && section.fromB() <= b && b < section.toB();
            if (staying.get(a)) {
                return false;
            }
        }
        for (int b = section.fromB(); b < section.toB(); b++) {
            int a = pairing.beforeOf(b);
            if (a >= 0 && staying.get(a)) {
                return false;
            }
        }
        return carries;
    }
}
