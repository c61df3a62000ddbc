package org.policybook.governance;

import java.util.Map;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// A filled-in approval checklist: a policy's `checklist.yaml`.
///
/// @param stages answers by the id of the checklist's stage
public record ChecklistAnswers(Map<String, Stage> stages) {
    /// What one group answered.
    ///
    /// @param criteria answers by the id of the stage's criterion
    /// @param outcome one of the stage's outcomes, such as `approved`
    /// @param by the group or post that answered
    public record Stage(
            Map<String, Criterion> criteria, Optional<String> outcome, String by, Optional<PartialDate> on) {}

    /// @param met whether the group confirms the criterion
    public record Criterion(boolean met, String comment) {}
}
