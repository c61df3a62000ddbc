package org.policybook.diff;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.policybook.document.Clause;
import org.policybook.document.Policy;

/// Which clause of the text before is which clause of the text after, for showing both texts as a whole:
/// what a [PolicyDiff] names, and all that it leaves out because it is the same.
///
/// Clauses are known by their places in [ComparedClauses].
public final class Correspondence {
    private static final int NONE = -1;

    private final List<Clause> before;
    private final List<Clause> after;
    private final int[] toAfter;
    private final BitSet namedBefore = new BitSet();
    private final BitSet namedAfter = new BitSet();
    private final Map<Integer, Change> changesBefore = new HashMap<>();
    private final Map<Integer, Change> changesAfter = new HashMap<>();
    private final Map<Integer, Change> carriers = new HashMap<>();

    private Correspondence(List<Clause> before, List<Clause> after) {
        this.before = before;
        this.after = after;
        toAfter = new int[before.size()];
        Arrays.fill(toAfter, NONE);
    }

    public static Correspondence of(PolicyDiff diff, Policy before, Policy after) {
        Correspondence pairs = new Correspondence(ComparedClauses.of(before), ComparedClauses.of(after));
        diff.changes().forEach(pairs::name);
        // Inner sections first, so that an outer one finds only what is its own.
        diff.changes().stream()
                .filter(Change::movesSection)
                .sorted(Comparator.comparingInt(change -> size(change.before())))
                .forEach(change ->
                        pairs.fill(change.before().orElseThrow(), change.after().orElseThrow()));
        pairs.fill(new Hunk(0, pairs.before.size(), 0, pairs.after.size()));
        return pairs;
    }

    public List<Clause> before() {
        return before;
    }

    public List<Clause> after() {
        return after;
    }

    /// The same clause in the text after; of clauses that were split or merged, the first leads to the
    /// first.
    public OptionalInt afterOf(int placeBefore) {
        return toAfter[placeBefore] == NONE ? OptionalInt.empty() : OptionalInt.of(toAfter[placeBefore]);
    }

    /// What became of a clause by itself; nothing for one that a section only carried along.
    public Optional<Change> changeBefore(int placeBefore) {
        return Optional.ofNullable(changesBefore.get(placeBefore));
    }

    public Optional<Change> changeAfter(int placeAfter) {
        return Optional.ofNullable(changesAfter.get(placeAfter));
    }

    /// The move that took a clause away from its place: its own, or that of the section around it.
    public Optional<Change> moveOf(int placeBefore) {
        return Optional.ofNullable(carriers.get(placeBefore));
    }

    private void name(Change change) {
        change.before().ifPresent(side -> name(change, side, namedBefore, changesBefore));
        change.after().ifPresent(side -> name(change, side, namedAfter, changesAfter));
        change.before().ifPresent(from -> change.after().ifPresent(to -> pair(from.index(), to.index())));
        if (change.kind() == Change.Kind.MOVED) {
            Side from = change.before().orElseThrow();
            for (int i = 0; i < from.clauses().size(); i++) {
                carriers.putIfAbsent(from.index() + i, change);
            }
        }
    }

    private static void name(Change change, Side side, BitSet named, Map<Integer, Change> changes) {
        int own = change.movesSection() ? 1 : side.clauses().size();
        for (int place = side.index(); place < side.index() + own; place++) {
            named.set(place);
            changes.put(place, change);
        }
    }

    private void fill(Side from, Side to) {
        fill(new Hunk(
                from.index(),
                from.index() + from.clauses().size(),
                to.index(),
                to.index() + to.clauses().size()));
    }

    /// What no change names keeps its order.
    private void fill(Hunk range) {
        int b = namedAfter.nextClearBit(range.fromB());
        int a = namedBefore.nextClearBit(range.fromA());
        while (a < range.toA() && b < range.toB()) {
            pair(a, b);
            namedBefore.set(a);
            namedAfter.set(b);
            a = namedBefore.nextClearBit(a);
            b = namedAfter.nextClearBit(b);
        }
    }

    private void pair(int placeBefore, int placeAfter) {
        toAfter[placeBefore] = placeAfter;
    }

    private static int size(Optional<Side> side) {
        return side.map(found -> found.clauses().size()).orElse(0);
    }
}
