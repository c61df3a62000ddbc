package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Parts ruled lines into groups that touch each other.
final class RuleGroups {
    private static final int MOST = 4_000;

    private final List<Rule> rules;
    private final int[] leader;

    private RuleGroups(List<Rule> rules) {
        this.rules = rules;
        this.leader = IntStream.range(0, rules.size()).toArray();
    }

    /// A page with more lines than any table has is a drawing: it has no groups.
    static List<List<Rule>> of(List<Rule> rules) {
        return rules.size() > MOST ? List.of() : new RuleGroups(rules).groups();
    }

    private List<List<Rule>> groups() {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rules.get(i).touches(rules.get(j))) {
                    leader[find(i)] = find(j);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            groups.computeIfAbsent(find(i), key -> new ArrayList<>()).add(rules.get(i));
        }
        return List.copyOf(groups.values());
    }

    private int find(int at) {
        int root = at;
        while (leader[root] != root) {
            leader[root] = leader[leader[root]];
            root = leader[root];
        }
        return root;
    }
}
