package org.policybook.library;

import org.policybook.diff.PolicyComparison;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.Policy;

/// Tells what changed between two texts.
public final class ComparePolicies {
    private ComparePolicies() {}

    public static PolicyDiff compare(Policy before, Policy after) {
        return PolicyComparison.of(before, after);
    }
}
