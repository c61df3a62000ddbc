package org.policybook.store;

import org.policybook.governance.PolicyRecord;
import org.policybook.governance.Recorded;
import org.policybook.governance.lifecycle.Step;

/// Decides on a step with the record as it is when the step is written, so that of two who try at once the second
/// is told what the first did.
@FunctionalInterface
public interface EventRule {
    /// @param recorded who records it and when, never before the event that came last
    Step step(PolicyRecord record, Recorded recorded);
}
