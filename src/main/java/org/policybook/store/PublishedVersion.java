package org.policybook.store;

import org.policybook.document.PolicySlug;
import org.policybook.governance.GovernanceEvent;

/// A version of a policy.
///
/// @param policy the name the policy goes by now
/// @param name what the version was published as
public record PublishedVersion(PolicySlug policy, PublishedName name, GovernanceEvent.Published event) {}
