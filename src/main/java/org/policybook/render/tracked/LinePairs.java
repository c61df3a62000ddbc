package org.policybook.render.tracked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.policybook.diff.Correspondence;
import org.policybook.diff.Side;

/// Tells which lines of the text before are which lines of the text after: those of paired clauses, and in
/// the gaps between them lines that are the same and no clause's, such as a rule across the page.
final class LinePairs {
    private final List<Line> before;
    private final List<Line> after;
    private final Correspondence clauses;
    private final Map<Integer, List<Integer>> linesBefore;
    private final Map<Integer, List<Integer>> linesAfter;
    private final List<Stretch> found = new ArrayList<>();
    private final Map<Integer, Integer> moved = new TreeMap<>();

    private LinePairs(List<Line> before, List<Line> after, Correspondence clauses) {
        this.before = before;
        this.after = after;
        this.clauses = clauses;
        linesBefore = byClause(before);
        linesAfter = byClause(after);
    }

    /// @param staying in order in both texts, without overlap
    /// @param moved lines after by lines before, none of them in a stretch that stays
    record Found(List<Stretch> staying, Map<Integer, Integer> moved) {}

    static Found of(List<Line> before, List<Line> after, Correspondence clauses) {
        LinePairs pairs = new LinePairs(before, after, clauses);
        for (int place = 0; place < clauses.before().size(); place++) {
            pairs.pair(place);
        }
        pairs.pairTables();
        List<Stretch> staying = inOrder(pairs.found);
        List<Stretch> all = pairs.withGaps(staying);
        pairs.forgetMovesWithin(all);
        return new Found(all, pairs.moved);
    }

    private static Map<Integer, List<Integer>> byClause(List<Line> lines) {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isTable()) {
                for (int place : lines.get(i).places()) {
                    places.computeIfAbsent(place, unknown -> new ArrayList<>()).add(i);
                }
            }
        }
        return places;
    }

    private void pair(int place) {
        OptionalInt other = clauses.afterOf(place);
        if (other.isEmpty()) {
            return;
        }
        Extent from = extent(place);
        List<Integer> as = lines(from.before(), linesBefore);
        List<Integer> bs = lines(from.after(), linesAfter);
        if (clauses.moveOf(place).isPresent()) {
            for (int i = 0; i < Math.min(as.size(), bs.size()); i++) {
                moved.put(as.get(i), bs.get(i));
            }
        } else if (as.size() != bs.size() && isWhole(as) && isWhole(bs)) {
            found.add(new Stretch(as.getFirst(), as.getLast() + 1, bs.getFirst(), bs.getLast() + 1));
        } else {
            for (int i = 0; i < Math.min(as.size(), bs.size()); i++) {
                found.add(Stretch.ofOne(as.get(i), bs.get(i)));
            }
        }
    }

    /// The clauses that a pair stands for; several where they were split or merged.
    private record Extent(List<Integer> before, List<Integer> after) {}

    private Extent extent(int place) {
        return clauses.changeBefore(place)
                .filter(change -> !change.movesSection())
                .map(change -> new Extent(places(change.before()), places(change.after())))
                .orElseGet(() -> new Extent(
                        List.of(place), List.of(clauses.afterOf(place).orElseThrow())));
    }

    private static List<Integer> places(Optional<Side> side) {
        return side.map(found -> IntStream.range(
                                found.index(), found.index() + found.clauses().size())
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    private static List<Integer> lines(List<Integer> places, Map<Integer, List<Integer>> lines) {
        return places.stream()
                .flatMap(place -> lines.getOrDefault(place, List.of()).stream())
                .toList();
    }

    /// Whether lines stand together with nothing between them.
    private static boolean isWhole(List<Integer> lines) {
        return !lines.isEmpty() && lines.getLast() - lines.getFirst() == lines.size() - 1;
    }

    /// A table is the one that most of its rows are in, if it has as many columns.
    private void pairTables() {
        Map<Integer, Integer> tables = new HashMap<>();
        for (int b = 0; b < after.size(); b++) {
            if (after.get(b).isTable()) {
                for (int place : after.get(b).places()) {
                    tables.put(place, b);
                }
            }
        }
        for (int a = 0; a < before.size(); a++) {
            if (before.get(a).isTable()) {
                pairTable(a, tables);
            }
        }
    }

    private void pairTable(int a, Map<Integer, Integer> tables) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (int place : before.get(a).places()) {
            if (place != Line.NOWHERE && clauses.moveOf(place).isEmpty()) {
                clauses.afterOf(place).ifPresent(to -> {
                    if (tables.containsKey(to)) {
                        votes.merge(tables.get(to), 1, Integer::sum);
                    }
                });
            }
        }
        votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(b -> after.get(b).columns() == before.get(a).columns())
                .ifPresent(b -> found.add(Stretch.ofOne(a, b)));
    }

    private static List<Stretch> inOrder(List<Stretch> stretches) {
        List<Stretch> kept = new ArrayList<>();
        stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::fromA))
                .filter(stretch -> kept.isEmpty() || stretch.isBehind(kept.getLast()))
                .forEach(kept::add);
        return kept;
    }

    private List<Stretch> withGaps(List<Stretch> staying) {
        List<Stretch> all = new ArrayList<>();
        Stretch last = new Stretch(0, 0, 0, 0);
        for (Stretch stretch : staying) {
            fill(last, stretch, all);
            all.add(stretch);
            last = stretch;
        }
        fill(last, new Stretch(before.size(), before.size(), after.size(), after.size()), all);
        return all;
    }

    private void fill(Stretch from, Stretch to, List<Stretch> all) {
        int b = from.toB();
        for (int a = from.toA(); a < to.fromA(); a++) {
            int same = before.get(a).places().isEmpty() ? b : to.fromB();
            while (same < to.fromB() && !isSame(before.get(a), after.get(same))) {
                same++;
            }
            if (same < to.fromB()) {
                all.add(Stretch.ofOne(a, same));
                b = same + 1;
            }
        }
    }

    private static boolean isSame(Line one, Line other) {
        return other.places().isEmpty()
                && one.element().getTextContent().equals(other.element().getTextContent());
    }

    private void forgetMovesWithin(List<Stretch> staying) {
        BitSet stayingBefore = new BitSet();
        BitSet stayingAfter = new BitSet();
        for (Stretch stretch : staying) {
            stayingBefore.set(stretch.fromA(), stretch.toA());
            stayingAfter.set(stretch.fromB(), stretch.toB());
        }
        moved.entrySet().removeIf(move -> stayingBefore.get(move.getKey()) || stayingAfter.get(move.getValue()));
    }
}
