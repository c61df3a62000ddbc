package org.policybook.diff;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;

/// Pairs clauses whose words were edited. Only likely pairs are weighed: the same id, rare words in
/// common, or the same place between what is already paired; so the work grows with the text, not with
/// its square.
final class SimilarClauses {
    /// So alike are clauses that could hardly be others; to be found before the parts of split ones are.
    static final double SURE = 0.6;

    /// So alike are clauses of one section that may be taken for the same.
    static final double ENOUGH = 0.4;

    private static final double ENOUGH_ELSEWHERE = 0.6;
    private static final double ENOUGH_WITH_ID = 0.1;
    private static final int WORDS_ELSEWHERE = 5;
    private static final int NEIGHBOURS = 3;
    private static final int CLOSEST = 8;

    private final Pairing pairing;
    private final double enoughHere;
    private final Outline before;
    private final Outline after;
    private final Map<Integer, WordBag> bagsAfter = new TreeMap<>();
    private final Map<ClauseId, Integer> ids = new HashMap<>();
    private final RareWords rare;

    /// @param enoughHere how alike two clauses of one section must be, from 0 to 1
    SimilarClauses(Pairing pairing, double enoughHere) {
        this.pairing = pairing;
        this.enoughHere = enoughHere;
        before = pairing.before();
        after = pairing.after();
        for (int b = 0; b < after.size(); b++) {
            if (pairing.isFreeAfter(b) && !after.isHeading(b)) {
                bagsAfter.put(b, WordBag.of(after.text(b)));
                ids.put(after.clause(b).id(), b);
            }
        }
        rare = new RareWords(bagsAfter);
    }

    void pair() {
        Candidates candidates = new Candidates(pairing);
        int expected = 0;
        for (int a = 0; a < before.size() && !bagsAfter.isEmpty(); a++) {
            if (!pairing.isFreeBefore(a)) {
                expected = pairing.afterOf(a) >= 0 ? pairing.afterOf(a) : expected;
            } else if (!before.isHeading(a)) {
                weigh(a, expected, candidates);
            }
            expected++;
        }
        candidates.take();
    }

    private void weigh(int a, int expected, Candidates candidates) {
        WordBag bag = WordBag.of(before.text(a));
        Set<Integer> likely = new LinkedHashSet<>(rare.closest(bag, CLOSEST));
        for (int b = expected - NEIGHBOURS; b <= expected + NEIGHBOURS; b++) {
            likely.add(b);
        }
        likely.add(ids.getOrDefault(before.clause(a).id(), Pairing.FREE));
        for (int b : likely) {
            WordBag other = bagsAfter.get(b);
            if (other != null) {
                weigh(a, b, bag, other, candidates);
            }
        }
    }

    private void weigh(int a, int b, WordBag bag, WordBag other, Candidates candidates) {
        boolean here = pairing.sameSection(a, b);
        boolean sameId = pairing.sameId(a, b);
        double likeness = Math.max(bag.likeness(other), sameSubject(a, b) ? ENOUGH : 0);
        boolean longEnough = Math.min(bag.size(), other.size()) >= WORDS_ELSEWHERE;
        boolean enough = here
                ? likeness >= (sameId && enoughHere < SURE ? ENOUGH_WITH_ID : enoughHere)
                : likeness >= ENOUGH_ELSEWHERE && longEnough;
        if (enough) {
            candidates.add(a, b, likeness + (here ? 0.2 : 0) + (sameId ? 0.2 : 0));
        }
    }

    /// Rows that begin with the same cell, definitions of the same term.
    private boolean sameSubject(int a, int b) {
        Clause one = before.clause(a);
        Clause other = after.clause(b);
        return one.kind() == other.kind()
                && switch (one.kind()) {
                    case ROW -> startsAlike(one.text(), other.text(), "\t");
                    case DEFINITION -> startsAlike(one.text(), other.text(), ": ");
                    case HEADING, PARAGRAPH, ITEM, QUOTE, CODE, VERBATIM -> false;
                };
    }

    private static boolean startsAlike(String one, String other, String end) {
        int length = one.indexOf(end);
        return length > 0 && other.startsWith(one.substring(0, length + end.length()));
    }
}
