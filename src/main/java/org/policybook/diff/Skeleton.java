package org.policybook.diff;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The order of the pieces of the base after what one person moved, and then the other. Where both moved
/// a piece, the first one's place holds.
final class Skeleton {
    private final int[] next;
    private final int[] previous;
    private final int start;

    private Skeleton(int size) {
        start = size;
        next = IntStream.rangeClosed(0, size)
                .map(key -> key == size ? 0 : key + 1)
                .toArray();
        previous = IntStream.rangeClosed(0, size)
                .map(key -> key == 0 ? size : key - 1)
                .toArray();
    }

    static List<Integer> of(int size, Edited first, Edited second) {
        Skeleton skeleton = new Skeleton(size);
        skeleton.follow(first, key -> first.isMoved(key));
        skeleton.follow(second, key -> second.isMoved(key) && !first.isMoved(key));
        return IntStream.iterate(skeleton.next[size], key -> key != size, key -> skeleton.next[key])
                .boxed()
                .toList();
    }

    /// Puts every piece that moved behind the one it stands behind now.
    private void follow(Edited edited, IntPredicate moves) {
        int before = start;
        for (int key : edited.order()) {
            if (moves.test(key)) {
                take(key);
                put(key, before);
            }
            before = key;
        }
    }

    private void take(int key) {
        next[previous[key]] = next[key];
        previous[next[key]] = previous[key];
    }

    private void put(int key, int before) {
        next[key] = next[before];
        previous[key] = before;
        previous[next[key]] = key;
        next[before] = key;
    }
}
