package org.policybook.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Possible pairs with what speaks for each; the best are taken first.
final class Candidates {
    private final Pairing pairing;
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(int before, int after, double rank) {}

    Candidates(Pairing pairing) {
        this.pairing = pairing;
    }

    void add(int before, int after, double rank) {
        candidates.add(new Candidate(before, after, rank));
    }

    /// Pairs each clause at most once. Among equals, those nearest in reading order win.
    void take() {
        candidates.sort(Comparator.comparingDouble(Candidate::rank)
                .reversed()
                .thenComparingInt(candidate -> Math.abs(candidate.before() - candidate.after()))
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after));
        for (Candidate candidate : candidates) {
            if (pairing.isFreeBefore(candidate.before()) && pairing.isFreeAfter(candidate.after())) {
                pairing.pair(candidate.before(), candidate.after());
            }
        }
    }
}
