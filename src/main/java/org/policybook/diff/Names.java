package org.policybook.diff;

import java.util.HashMap;
import java.util.Map;
import org.policybook.document.Policy;

/// For what both people's pieces are called, what the same pieces were called in the base.
record Names(Map<String, String> yours, Map<String, String> theirs) {
    static Names of(Policy base, Policy yours, Policy theirs) {
        return new Names(clauses(base, yours), clauses(base, theirs));
    }

    private static Map<String, String> clauses(Policy base, Policy edited) {
        Outline before = Outline.of(base);
        Outline after = Outline.of(edited);
        Pairing pairing = new Pairing(before, after);
        PolicyComparison.pair(pairing);
        Map<String, String> names = new HashMap<>();
        for (int place = 0; place < after.size(); place++) {
            int origin = pairing.beforeOf(place);
            if (origin >= 0) {
                names.put(
                        after.clause(place).id().value(),
                        before.clause(origin).id().value());
            }
        }
        return names;
    }
}
