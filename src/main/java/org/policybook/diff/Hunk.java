package org.policybook.diff;

/// Places `[fromA, toA)` of one sequence that stand where `[fromB, toB)` stand in the other, with nothing
/// in common.
record Hunk(int fromA, int toA, int fromB, int toB) {
    boolean isInsertion() {
        return fromA == toA;
    }

    boolean isDeletion() {
        return fromB == toB;
    }

    boolean isReplacement() {
        return !isInsertion() && !isDeletion();
    }

    /// This and what follows up to the end of the other.
    Hunk through(Hunk later) {
        return new Hunk(fromA, later.toA, fromB, later.toB);
    }

    Hunk shifted(int places) {
        return new Hunk(fromA + places, toA + places, fromB + places, toB + places);
    }
}
