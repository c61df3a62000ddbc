package org.policybook.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policybook.document.ClauseId;

/// Pairs what has the same id, for headings, or exactly the same words, from the surest evidence to the
/// weakest.
final class SameWords {
    private final Pairing pairing;
    private final Outline before;
    private final Outline after;

    SameWords(Pairing pairing) {
        this.pairing = pairing;
        before = pairing.before();
        after = pairing.after();
    }

    void pairHeadingsById() {
        Map<ClauseId, Integer> headings = new HashMap<>();
        for (int b = 0; b < after.size(); b++) {
            if (after.isHeading(b)) {
                headings.put(after.clause(b).id(), b);
            }
        }
        for (int a = 0; a < before.size(); a++) {
            Integer b = before.isHeading(a) ? headings.get(before.clause(a).id()) : null;
            if (b != null && pairing.isFreeAfter(b)) {
                pairing.pair(a, b);
            }
        }
    }

    /// Words that each text has once need no neighbours to be known by.
    void pairUnique() {
        Map<Integer, Integer> onceAfter = new HashMap<>();
        for (int b = 0; b < after.size(); b++) {
            onceAfter.merge(pairing.codeAfter(b), b, (one, other) -> Pairing.FREE);
        }
        Map<Integer, Integer> onceBefore = new HashMap<>();
        for (int a = 0; a < before.size(); a++) {
            onceBefore.merge(pairing.codeBefore(a), a, (one, other) -> Pairing.FREE);
        }
        onceBefore.forEach((code, a) -> {
            int b = onceAfter.getOrDefault(code, Pairing.FREE);
            if (a != Pairing.FREE && b != Pairing.FREE && isFree(a, b) && isTelling(a, b)) {
                pairing.pair(a, b);
            }
        });
    }

    /// Pairs what stands in the same order: within each section, then all through the text.
    void pairAligned() {
        Map<Integer, List<Integer>> bodiesAfter = after.bodies();
        before.bodies().forEach((heading, body) -> {
            int other = heading < 0 ? heading : pairing.afterOf(heading);
            List<Integer> otherBody = bodiesAfter.get(other);
            if (otherBody != null && (heading < 0 || other >= 0)) {
                align(places(body), places(otherBody));
            }
        });
        align(before.places(), after.places());
    }

    private static int[] places(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private void align(int[] placesBefore, int[] placesAfter) {
        int[] a = new int[placesBefore.length];
        int[] b = new int[placesAfter.length];
        for (int i = 0; i < a.length; i++) {
            int place = placesBefore[i];
            a[i] = pairing.isFreeBefore(place) ? pairing.codeBefore(place) : -1 - pairing.afterOf(place);
        }
        for (int i = 0; i < b.length; i++) {
            int place = placesAfter[i];
            b[i] = pairing.isFreeAfter(place) ? pairing.codeAfter(place) : -1 - place;
        }
        int[] pairs = Alignment.pairs(a, b);
        for (int i = 0; i < a.length; i++) {
            if (pairs[i] >= 0) {
                pairIfFree(placesBefore[i], placesAfter[pairs[i]]);
            }
        }
    }

    private void pairIfFree(int a, int b) {
        if (isFree(a, b) && (isTelling(a, b) || !pairing.isRelocated(a, b))) {
            pairing.pair(a, b);
        }
    }

    /// Pairs what is left by turn: the first with the first, within a section whatever the words, else
    /// only words that are unlikely to be written twice by chance.
    void pairRest() {
        pairRest(true);
        pairRest(false);
    }

    private void pairRest(boolean withinSection) {
        Map<List<Integer>, Deque<Integer>> free = new HashMap<>();
        for (int b = 0; b < after.size(); b++) {
            if (pairing.isFreeAfter(b)) {
                free.computeIfAbsent(
                                List.of(pairing.codeAfter(b), withinSection ? after.parent(b) : 0),
                                key -> new ArrayDeque<>())
                        .add(b);
            }
        }
        for (int a = 0; a < before.size(); a++) {
            if (pairing.isFreeBefore(a)) {
                takeFirst(a, free.get(List.of(pairing.codeBefore(a), withinSection ? sectionAfter(a) : 0)));
            }
        }
    }

    private int sectionAfter(int a) {
        int heading = before.parent(a);
        int section = heading < 0 ? heading : pairing.afterOf(heading);
        return heading >= 0 && section == Pairing.FREE ? Integer.MIN_VALUE : section;
    }

    private void takeFirst(int a, @Nullable Deque<Integer> candidates) {
        if (candidates != null && !candidates.isEmpty() && isTelling(a, candidates.getFirst())) {
            pairing.pair(a, candidates.removeFirst());
        }
    }

    private boolean isFree(int a, int b) {
        return pairing.isFreeBefore(a) && pairing.isFreeAfter(b);
    }

    /// Whether the same words make it the same clause: a heading's do, a `None` does only in its section.
    private boolean isTelling(int a, int b) {
        return before.isHeading(a) || WordBag.isTelling(before.text(a)) || pairing.sameSection(a, b);
    }
}
