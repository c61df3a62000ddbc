package org.policybook.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells what the pairs of clauses amount to: walks through the text after and through what is gone from
/// the text before, and names each difference once.
final class ChangeList {
    private final Pairing pairing;
    private final Outline before;
    private final Outline after;
    private final Moves moves;
    private final Splits splits;
    private final List<Change> changes = new ArrayList<>();

    ChangeList(Pairing pairing, Splits splits) {
        this.pairing = pairing;
        before = pairing.before();
        after = pairing.after();
        moves = new Moves(pairing);
        this.splits = splits;
    }

    List<Change> changes() {
        Map<Integer, List<Change>> deletions = deletions();
        changes.addAll(deletions.getOrDefault(Moves.NONE, List.of()));
        for (int b = 0; b < after.size(); b++) {
            int a = pairing.beforeOf(b);
            if (a >= 0) {
                paired(a, b);
                changes.addAll(deletions.getOrDefault(a, List.of()));
            } else if (pairing.isFreeAfter(b)) {
                changes.add(Change.inserted(after.side(b, b + 1)));
            }
        }
        return changes;
    }

    private void paired(int a, int b) {
        Hunk extent = extent(a, b);
        boolean moved = moves.isMoved(a);
        if (moved || !pairing.sameText(a, b)) {
            changes.add(Change.between(
                    moved ? Change.Kind.MOVED : Change.Kind.CHANGED,
                    before.side(extent.fromA(), extent.toA()),
                    after.side(extent.fromB(), extent.toB())));
        }
    }

    /// What was deleted, by the clause behind which it is told.
    private Map<Integer, List<Change>> deletions() {
        Map<Integer, List<Change>> deletions = new HashMap<>();
        int[] anchors = moves.anchors();
        for (int a = 0; a < before.size(); a++) {
            if (pairing.isFreeBefore(a)) {
                deletions
                        .computeIfAbsent(anchors[a], key -> new ArrayList<>())
                        .add(Change.deleted(before.side(a, a + 1)));
            }
        }
        return deletions;
    }

    private Hunk extent(int a, int b) {
        return moves.movesSection(a) ? new Hunk(a, before.end(a), b, after.end(b)) : splits.extent(a, b);
    }
}
