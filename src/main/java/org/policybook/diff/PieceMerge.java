package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts together what two people made of the same pieces: first where each piece stands, then what it
/// says, then what is new.
final class PieceMerge {
    /// New texts at one place that have so many words in common were meant to be the same.
    private static final double SAME_MEANT = 0.5;

    private final List<Piece> base;
    private final Edited yours;
    private final Edited theirs;
    private final Conflicts conflicts;
    private final ReworkedPiece reworked;
    private final List<Piece> merged = new ArrayList<>();

    PieceMerge(List<Piece> base, Edited yours, Edited theirs, Conflicts conflicts, Names names) {
        this.base = base;
        this.yours = yours;
        this.theirs = theirs;
        this.conflicts = conflicts;
        reworked = new ReworkedPiece(conflicts, names);
    }

    List<Piece> merge() {
        Inserts yourNew = Inserts.of(yours, theirs);
        Inserts theirNew = Inserts.of(theirs, yours);
        news(Inserts.START, yourNew, theirNew);
        for (int key : Skeleton.of(base.size(), yours, theirs)) {
            together(key, yourNew.before(key), theirNew.before(key));
            piece(key);
            news(key, yourNew, theirNew);
        }
        return merged;
    }

    private void news(int key, Inserts yourNew, Inserts theirNew) {
        together(key, yourNew.behind(key), theirNew.behind(key));
        if (!yourNew.homeless(key).isEmpty() || !theirNew.homeless(key).isEmpty()) {
            merged.add(conflicts.add(yourNew.homeless(key), theirNew.homeless(key)));
        }
    }

    private void piece(int key) {
        Piece was = base.get(key);
        Optional<Piece> your = yours.of(key);
        Optional<Piece> their = theirs.of(key);
        if (your.isPresent() && their.isPresent()) {
            merged.add(reworked.merge(was, your.get(), their.get()));
        } else {
            your.or(() -> their)
                    .filter(left -> !left.readsLike(was))
                    .ifPresent(left -> merged.add(
                            conflicts.add(your.stream().toList(), their.stream().toList())));
        }
    }

    /// What both wrote at one place: once what both wrote alike, one behind the other what is different.
    private void together(int key, List<Piece> yourNew, List<Piece> theirNew) {
        if (sayTheSame(yourNew, theirNew)) {
            merged.addAll(yourNew);
        } else if (collide(key, yourNew, theirNew)) {
            merged.add(conflicts.add(yourNew, theirNew));
        } else {
            merged.addAll(yourNew);
            merged.addAll(theirNew);
        }
    }

    private static boolean sayTheSame(List<Piece> yourNew, List<Piece> theirNew) {
        if (yourNew.size() != theirNew.size()) {
            return false;
        }
        for (int i = 0; i < yourNew.size(); i++) {
            if (!yourNew.get(i).says(theirNew.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean collide(int key, List<Piece> yourNew, List<Piece> theirNew) {
        if (yourNew.isEmpty() || theirNew.isEmpty()) {
            return false;
        }
        boolean replaced = key >= 0 && yours.of(key).isEmpty() && theirs.of(key).isEmpty();
        return base.isEmpty() || replaced || isMeantTheSame(yourNew, theirNew);
    }

    private static boolean isMeantTheSame(List<Piece> yourNew, List<Piece> theirNew) {
        List<WordBag> bags =
                theirNew.stream().map(piece -> WordBag.of(piece.words())).toList();
        return yourNew.stream()
                .map(piece -> WordBag.of(piece.words()))
                .anyMatch(bag -> bags.stream().anyMatch(other -> bag.likeness(other) >= SAME_MEANT));
    }
}
