package org.policybook.library;

import org.policybook.deadline.ReviewStanding;
import org.policybook.document.PolicyId;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.PolicyStatus;

/// A policy in the register, as it stood on a day.
///
/// @param status of the version on that day: in force, suspended or withdrawn
/// @param review how its review stood, with the reason
public record RegisterRow(
        PolicyId policy, Published version, PolicyStatus status, TextFacts text, ReviewStanding review) {
    public String title() {
        return text.named().title().orElse(policy.policy().value());
    }

    public boolean isInForce() {
        return status == PolicyStatus.IN_FORCE;
    }
}
