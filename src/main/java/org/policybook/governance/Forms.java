package org.policybook.governance;

import java.util.List;
import java.util.Optional;

/// What an organisation has filled in before an approval.
///
/// @param checklist the approval checklist, its stages in order
public record Forms(List<ChecklistStage> checklist, Optional<EiaForm> eia) {
    public Forms {
        checklist = List.copyOf(checklist);
    }

    /// Something with a name for machines and a label for people.
    public record Named(String id, String label) {}

    /// @param by the group that answers this stage
    /// @param criteria what it confirms; empty for a stage that only decides
    /// @param outcomes what it may decide; empty for a stage that only confirms
    public record ChecklistStage(String id, String label, String by, List<Named> criteria, List<String> outcomes) {
        public ChecklistStage {
            criteria = List.copyOf(criteria);
            outcomes = List.copyOf(outcomes);
        }
    }
}
