package org.policybook.governance;

import java.util.Set;
import org.policybook.document.ClauseId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;

/// A library with the organisation `harbour`, and nothing in it.
public record NoPolicies() implements KnownPolicies {
    @Override
    public boolean hasOrganisation(PolicyId policy) {
        return policy.organisation().value().equals("harbour");
    }

    @Override
    public boolean has(PolicyId policy, PolicyReference reference) {
        return false;
    }

    @Override
    public Set<ClauseId> clauses(PolicyId policy, PolicyReference reference) {
        return Set.of();
    }
}
