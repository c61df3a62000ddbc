package org.policybook.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policybook.document.Clause;
import org.policybook.document.Policy;

/// Finds the clauses of two policies that speak of the same, the most alike first, each at most once.
final class Matching {
    private static final List<KeyChange.Kind> VALUES =
            List.of(KeyChange.Kind.DUTY, KeyChange.Kind.TIME_LIMIT, KeyChange.Kind.DATE, KeyChange.Kind.NUMBER);

    private final List<Clause> ones;
    private final List<Clause> others;
    private final Vocabulary vocabulary;

    Matching(Policy one, Policy other, Vocabulary vocabulary) {
        ones = clauses(one);
        others = clauses(other);
        this.vocabulary = vocabulary;
    }

    private static List<Clause> clauses(Policy policy) {
        Outline outline = Outline.of(policy);
        List<Clause> clauses = new ArrayList<>();
        for (int place : outline.places()) {
            if (!outline.isHeading(place)) {
                clauses.add(outline.clause(place));
            }
        }
        return clauses;
    }

    Harmonisation harmonisation() {
        List<Subjects.Pair> pairs = new ArrayList<>(new Subjects(ones, others).pairs());
        pairs.sort(Comparator.comparingDouble(Subjects.Pair::likeness)
                .reversed()
                .thenComparingInt(Subjects.Pair::one)
                .thenComparingInt(Subjects.Pair::other));
        Map<Integer, Harmonisation.Match> matches = new TreeMap<>();
        Map<Integer, Integer> taken = new TreeMap<>();
        for (Subjects.Pair pair : pairs) {
            if (!matches.containsKey(pair.one()) && taken.putIfAbsent(pair.other(), pair.one()) == null) {
                matches.put(pair.one(), match(ones.get(pair.one()), others.get(pair.other()), pair.likeness()));
            }
        }
        return new Harmonisation(List.copyOf(matches.values()), left(ones, matches), left(others, taken));
    }

    private Harmonisation.Match match(Clause one, Clause other, double likeness) {
        Signals here = Signals.in(one.text(), vocabulary);
        Signals there = Signals.in(other.text(), vocabulary);
        List<KeyChange.Kind> differing = here.differing(there).stream()
                .filter(VALUES::contains)
                .filter(kind -> !here.of(kind).isEmpty() && !there.of(kind).isEmpty())
                .toList();
        return new Harmonisation.Match(one, other, likeness, differing);
    }

    private static List<Clause> left(List<Clause> clauses, Map<Integer, ?> taken) {
        List<Clause> left = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!taken.containsKey(i)) {
                left.add(clauses.get(i));
            }
        }
        return left;
    }
}
