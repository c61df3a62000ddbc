package org.policybook.diff;

import java.util.Arrays;
import java.util.BitSet;

/// Finds what can stay where it is, so that as few words as possible need to move: the heaviest
/// increasing subsequence, in n·log n.
final class Order {
    private Order() {}

    /// @param values distinct numbers from 0 to below `bound`
    /// @param weights what it costs to move each
    /// @return the places of those that stay
    static BitSet staying(int[] values, long[] weights, int bound) {
        long[] best = new long[bound + 1];
        int[] bestPlace = new int[bound + 1];
        int[] previous = new int[values.length];
        Arrays.fill(bestPlace, -1);
        for (int i = 0; i < values.length; i++) {
            long sum = 0;
            previous[i] = -1;
            for (int node = values[i]; node > 0; node -= node & -node) {
                if (best[node] > sum) {
                    sum = best[node];
                    previous[i] = bestPlace[node];
                }
            }
            for (int node = values[i] + 1; node <= bound; node += node & -node) {
                if (sum + weights[i] > best[node]) {
                    best[node] = sum + weights[i];
                    bestPlace[node] = i;
                }
            }
        }
        return chain(heaviest(best, bestPlace, bound), previous);
    }

    private static int heaviest(long[] best, int[] bestPlace, int bound) {
        long sum = 0;
        int place = -1;
        for (int node = bound; node > 0; node -= node & -node) {
            if (best[node] > sum) {
                sum = best[node];
                place = bestPlace[node];
            }
        }
        return place;
    }

    private static BitSet chain(int last, int[] previous) {
        BitSet staying = new BitSet();
        for (int place = last; place >= 0; place = previous[place]) {
            staying.set(place);
        }
        return staying;
    }
}
