package org.policybook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HashedSequence;
import org.eclipse.jgit.diff.HashedSequenceComparator;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.LowLevelDiffAlgorithm;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/// Aligns two sequences of numbers, equal numbers standing for equal things, by their rarest common
/// elements.
///
/// A stretch in which everything common occurs too often to guide the search is aligned exactly while
/// the product of its lengths is at most [#BUDGET]; a longer one counts as replaced as a whole.
final class Alignment {
    static final long BUDGET = 4_000_000;

    private Alignment() {}

    static List<Hunk> hunks(int[] a, int[] b) {
        HistogramDiff histogram = new HistogramDiff();
        histogram.setFallbackAlgorithm(new Bounded());
        List<Hunk> hunks = new ArrayList<>();
        for (Edit edit : histogram.diff(new SameNumber(), new Numbers(a), new Numbers(b))) {
            hunks.add(new Hunk(edit.getBeginA(), edit.getEndA(), edit.getBeginB(), edit.getEndB()));
        }
        return hunks;
    }

    /// For every place of `a` the place in `b` that it is aligned with, or -1.
    static int[] pairs(int[] a, int[] b) {
        int[] pairs = new int[a.length];
        int placeA = 0;
        int placeB = 0;
        for (Hunk hunk : hunks(a, b)) {
            while (placeA < hunk.fromA()) {
                pairs[placeA++] = placeB++;
            }
            Arrays.fill(pairs, hunk.fromA(), hunk.toA(), -1);
            placeA = hunk.toA();
            placeB = hunk.toB();
        }
        while (placeA < a.length) {
            pairs[placeA++] = placeB++;
        }
        return pairs;
    }

    private static final class Numbers extends Sequence {
        private final int[] values;

        Numbers(int[] values) {
            this.values = values;
        }

        @Override
        public int size() {
            return values.length;
        }
    }

    private static final class SameNumber extends SequenceComparator<Numbers> {
        @Override
        public boolean equals(Numbers a, int placeA, Numbers b, int placeB) {
            return a.values[placeA] == b.values[placeB];
        }

        @Override
        public int hash(Numbers sequence, int place) {
            return sequence.values[place] * 0x9E3779B9;
        }
    }

    private static final class Bounded extends LowLevelDiffAlgorithm {
        @Override
        public <S extends Sequence> void diffNonCommon(
                EditList edits,
                HashedSequenceComparator<S> comparator,
                HashedSequence<S> a,
                HashedSequence<S> b,
                Edit region) {
            if ((long) region.getLengthA() * region.getLengthB() > BUDGET
                    || !(MyersDiff.INSTANCE instanceof LowLevelDiffAlgorithm exact)) {
                edits.add(region);
            } else {
                exact.diffNonCommon(edits, comparator, a, b, region);
            }
        }
    }
}
