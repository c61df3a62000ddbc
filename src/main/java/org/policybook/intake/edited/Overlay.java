package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/// Does the edits that lead from one sequence to another to a third one, which says the same as the first in
/// its own way. Where an edit touches what the third says differently, the edited wins.
final class Overlay<T> {
    private static final long BUDGET = 16_000_000;

    private final List<T> base;
    private final List<T> own;
    private final List<T> edited;
    private final int[] inOwn;
    private final int[] inEdited;

    Overlay(List<T> base, List<T> own, List<T> edited, BiPredicate<T, T> alike, BiPredicate<T, T> unchanged) {
        this.base = base;
        this.own = own;
        this.edited = edited;
        this.inOwn = pairs(base, own, alike);
        this.inEdited = pairs(base, edited, unchanged);
    }

    List<T> result() {
        List<T> result = new ArrayList<>();
        int at = 0;
        int there = 0;
        int told = 0;
        while (at < base.size() || there < edited.size()) {
            int end = end(at);
            int ownEnd = end < base.size() ? inOwn[end] : own.size();
            if ((ownEnd > told || end > at) && isUntouched(at, end, there)) {
                result.addAll(own.subList(told, ownEnd));
                there += end - at;
                at = end;
                told = ownEnd;
            } else if (at < base.size() && inEdited[at] == there) {
                result.add(inOwn[at] >= 0 ? own.get(inOwn[at]) : edited.get(there));
                told = inOwn[at] >= 0 ? inOwn[at] + 1 : told;
                at++;
                there++;
            } else if (at < base.size() && inEdited[at] < 0) {
                told = inOwn[at] >= 0 ? inOwn[at] + 1 : told;
                at++;
            } else {
                result.add(edited.get(there++));
            }
        }
        return result;
    }

    /// Where the next element is that both know.
    private int end(int from) {
        int end = from;
        while (end < base.size() && inOwn[end] < 0) {
            end++;
        }
        return end;
    }

    private boolean isUntouched(int from, int to, int there) {
        for (int i = from; i < to; i++) {
            if (inEdited[i] != there + i - from) {
                return false;
            }
        }
        boolean before = from == 0 ? there == 0 : inEdited[from - 1] == there - 1 && there > 0;
        int next = there + to - from;
        boolean behind = to == base.size() ? next == edited.size() : inEdited[to] == next;
        return (before && behind) || (from < to && behind);
    }

    /// For each of the first the place of its like in the second, in order; -1 without one.
    static <T> int[] pairs(List<T> first, List<T> second, BiPredicate<T, T> same) {
        int[] pairs = new int[first.size()];
        Arrays.fill(pairs, -1);
        int start = 0;
        while (start < first.size() && start < second.size() && same.test(first.get(start), second.get(start))) {
            pairs[start] = start++;
        }
        int end = first.size();
        int other = second.size();
        while (end > start && other > start && same.test(first.get(end - 1), second.get(other - 1))) {
            pairs[--end] = --other;
        }
        if ((long) (end - start) * (other - start) <= BUDGET) {
            longest(first.subList(start, end), second.subList(start, other), same, start, pairs);
        }
        return pairs;
    }

    private static <T> void longest(List<T> a, List<T> b, BiPredicate<T, T> same, int offset, int[] pairs) {
        int[][] lengths = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                lengths[i][j] = same.test(a.get(i), b.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (same.test(a.get(i), b.get(j))) {
                pairs[offset + i++] = offset + j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
