package org.policybook.cli;

import org.policybook.document.BadInput;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;

/// Finds the clause that an address names.
final class ClauseLookup {
    private ClauseLookup() {}

    /// @param name what the policy is called in a message
    /// @throws BadInput when the policy has no such clause
    static Clause clause(Policy policy, ClauseId id, String name) {
        return Clauses.of(policy).stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new BadInput("%s has no clause #%s. \"policybook show %s --json\" lists its sections."
                                .formatted(name, id, name)));
    }
}
