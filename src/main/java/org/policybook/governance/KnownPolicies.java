package org.policybook.governance;

import java.util.Set;
import org.policybook.document.ClauseId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;

/// What a reference can lead to.
public interface KnownPolicies {
    /// Whether the library has the organisation a policy belongs to; a reference to an organisation
    /// outside the library cannot be checked.
    boolean hasOrganisation(PolicyId policy);

    /// Whether the policy exists, as a version or a draft, and the version meant, if one is.
    boolean has(PolicyId policy, PolicyReference reference);

    /// The clauses of the text that a reference leads to: of the version meant; without one, of the newest
    /// version, or of the drafts of a policy that was never published. Empty when there is no such text.
    Set<ClauseId> clauses(PolicyId policy, PolicyReference reference);
}
