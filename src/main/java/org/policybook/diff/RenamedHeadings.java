package org.policybook.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Pairs headings whose titles differ, by what stands under them and by how alike the titles are.
final class RenamedHeadings {
    private static final double ENOUGH = 0.5;

    /// Beyond so many pairs of titles, only what stands under the headings is looked at.
    private static final int BUDGET = 250_000;

    private final Pairing pairing;
    private final Outline before;
    private final Outline after;

    RenamedHeadings(Pairing pairing) {
        this.pairing = pairing;
        before = pairing.before();
        after = pairing.after();
    }

    void pair() {
        Candidates candidates = new Candidates(pairing);
        sharedContents().forEach((headings, shared) -> {
            int a = headings.get(0);
            int b = headings.get(1);
            double share = (double) shared / Math.max(children(before, a), children(after, b));
            if (share >= ENOUGH) {
                candidates.add(a, b, 1 + share);
            }
        });
        addAlikeTitles(candidates);
        candidates.take();
    }

    /// For two free headings, how many clauses directly under the one are paired with such of the other.
    private Map<List<Integer>, Integer> sharedContents() {
        Map<List<Integer>, Integer> shared = new HashMap<>();
        for (int a = 0; a < before.size(); a++) {
            int b = pairing.afterOf(a);
            if (b == Pairing.FREE) {
                continue;
            }
            int from = before.parent(a);
            int to = after.parent(b);
            if (from >= 0 && to >= 0 && pairing.isFreeBefore(from) && pairing.isFreeAfter(to)) {
                shared.merge(List.of(from, to), 1, Integer::sum);
            }
        }
        return shared;
    }

    private static int children(Outline outline, int heading) {
        return (int) IntStream.range(heading + 1, outline.end(heading))
                .filter(place -> outline.parent(place) == heading)
                .count();
    }

    private void addAlikeTitles(Candidates candidates) {
        List<Integer> freeBefore = IntStream.range(0, before.size())
                .filter(a -> before.isHeading(a) && pairing.isFreeBefore(a))
                .boxed()
                .toList();
        List<Integer> freeAfter = IntStream.range(0, after.size())
                .filter(b -> after.isHeading(b) && pairing.isFreeAfter(b))
                .boxed()
                .toList();
        if ((long) freeBefore.size() * freeAfter.size() > BUDGET) {
            return;
        }
        Map<Integer, WordBag> titles = new HashMap<>();
        freeAfter.forEach(b -> titles.put(b, WordBag.of(after.text(b))));
        for (int a : freeBefore) {
            WordBag title = WordBag.of(before.text(a));
            titles.forEach((b, other) -> {
                double likeness = title.likeness(other);
                if (likeness >= ENOUGH) {
                    candidates.add(a, b, likeness);
                }
            });
        }
    }
}
