package org.policybook.intake;

import org.policybook.document.Policy;
import org.policybook.document.PolicyText;

/// The policy as it reads once written down: with the clause ids that its words give.
final class Canonical {
    private Canonical() {}

    static Policy of(Policy policy) {
        return PolicyText.parse(PolicyText.format(policy)).policy();
    }
}
