package org.policybook.governance.lifecycle;

import org.policybook.governance.GovernanceEvent;

/// What came of trying a step.
public sealed interface Step {
    /// It is possible, and leaves this event.
    record Taken(GovernanceEvent event) implements Step {}

    /// It is not possible now.
    ///
    /// @param rule the rule that is kept by refusing, such as `own-policy`
    /// @param message the state, the rule, and what would be needed
    record Refused(String rule, String message) implements Step {}
}
