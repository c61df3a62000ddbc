package org.policybook.governance;

import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;

/// What a reference can lead to.
public interface KnownPolicies {
    /// Whether the library has the organisation a policy belongs to; a reference to an organisation
    /// outside the library cannot be checked.
    boolean hasOrganisation(PolicyId policy);

    /// Whether the policy exists, as a version or a draft, and the version meant, if one is.
    boolean has(PolicyId policy, PolicyReference reference);
}
