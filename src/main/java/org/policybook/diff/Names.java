package org.policybook.diff;

import java.util.Map;
import java.util.stream.Collectors;
import org.policybook.document.Policy;

/// For what both people's pieces are called, what the same pieces were called in the base.
record Names(Map<String, String> yours, Map<String, String> theirs) {
    static Names of(Policy base, Policy yours, Policy theirs) {
        return new Names(clauses(base, yours), clauses(base, theirs));
    }

    private static Map<String, String> clauses(Policy base, Policy edited) {
        return ClausePairs.of(base, edited).toBefore().entrySet().stream()
                .collect(Collectors.toMap(
                        pair -> pair.getKey().value(), pair -> pair.getValue().value()));
    }
}
