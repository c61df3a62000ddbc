package org.policybook.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.diff.Change;
import org.policybook.diff.Correspondence;
import org.policybook.diff.Side;
import org.policybook.render.Comparison;

/// Puts the changes among the clauses that stayed the same, in the reading order of the text after. What
/// was deleted, and the place that something left, come behind the clause that they stood behind.
final class RedlineFlow {
    private static final int START = -1;

    private final Correspondence pairs;
    private final List<RedlineEntry> entries = new ArrayList<>();
    private int number;

    private RedlineFlow(Correspondence pairs) {
        this.pairs = pairs;
    }

    static List<RedlineEntry> of(Comparison comparison) {
        RedlineFlow flow = new RedlineFlow(comparison.pairs());
        flow.walk(comparison.diff().changes());
        return flow.entries;
    }

    private void walk(List<Change> changes) {
        Map<Integer, List<Change>> gone = gone(changes);
        gone.getOrDefault(START, List.of()).forEach(change -> addGone(change, START));
        for (int place = 0; place < pairs.after().size(); place++) {
            int here = place;
            Optional<Change> change = pairs.changeAfter(place);
            if (change.isEmpty()) {
                entries.add(new RedlineEntry.Kept(pairs.after().get(place)));
            } else if (begins(change.get(), place)) {
                add(change.get());
            }
            gone.getOrDefault(place, List.of()).forEach(left -> addGone(left, here));
        }
    }

    private void add(Change change) {
        Optional<RedlineEntry.Changed> joined = entries.isEmpty() ? Optional.empty() : joined(change);
        if (joined.isPresent()) {
            entries.set(entries.size() - 1, joined.get());
        } else {
            number++;
            entries.add(new RedlineEntry.Changed(List.of(change), number));
        }
    }

    private Optional<RedlineEntry.Changed> joined(Change change) {
        return entries.getLast() instanceof RedlineEntry.Changed last ? last.with(change) : Optional.empty();
    }

    private void addGone(Change change, int place) {
        if (change.kind() == Change.Kind.DELETED) {
            add(change);
        } else {
            entries.add(new RedlineEntry.Left(pairs.after().get(Math.max(place, 0)), change));
        }
    }

    private static boolean begins(Change change, int place) {
        return change.after().map(Side::index).filter(index -> index == place).isPresent();
    }

    /// What was deleted or moved, by the place behind which it stood.
    private Map<Integer, List<Change>> gone(List<Change> changes) {
        int[] anchors = anchors();
        Map<Integer, List<Change>> gone = new HashMap<>();
        for (Change change : changes) {
            if (change.kind() == Change.Kind.DELETED || change.kind() == Change.Kind.MOVED) {
                int anchor = anchors[change.before().orElseThrow().index()];
                gone.computeIfAbsent(anchor, unknown -> new ArrayList<>()).add(change);
            }
        }
        return gone;
    }

    /// For each clause before, the one after which a reader would look for it if it were gone: the nearest
    /// before it that kept its place, in the text or in the section that carried both.
    private int[] anchors() {
        int[] anchors = new int[pairs.before().size()];
        IdentityHashMap<Object, Integer> nearest = new IdentityHashMap<>();
        for (int place = 0; place < anchors.length; place++) {
            Optional<Change> move = pairs.moveOf(place);
            int here = place;
            boolean begins = move.flatMap(Change::before)
                    .filter(side -> side.index() == here)
                    .isPresent();
            Object carrier = move.<Object>map(found -> found).orElse(pairs);
            anchors[place] = nearest.getOrDefault(begins ? pairs : carrier, START);
            if (pairs.afterOf(place).isPresent()) {
                nearest.put(carrier, end(place));
            }
        }
        return anchors;
    }

    private int end(int place) {
        int first = pairs.afterOf(place).orElseThrow();
        return pairs.changeBefore(place)
                .filter(change -> !change.movesSection())
                .flatMap(Change::after)
                .map(side -> side.index() + side.clauses().size() - 1)
                .orElse(first);
    }
}
