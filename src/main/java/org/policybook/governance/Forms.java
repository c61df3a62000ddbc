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

    /// Something that a reviewing group confirms.
    ///
    /// @param about ids of the sections it is about: while they stay as they are, it stays confirmed when a text
    ///     comes back; all of the text when empty
    /// @param evidence what the program can show for it, before a person confirms it: a gate's name, `sections`
    ///     for whether those it is about are there, `overlap` for other documents that say the same
    public record Criterion(String id, String label, List<String> about, Optional<String> evidence) {
        public Criterion {
            about = List.copyOf(about);
        }
    }

    /// @param by the group that answers this stage
    /// @param criteria what it confirms; empty for a stage that only decides
    /// @param outcomes what it may decide; empty for a stage that only confirms
    public record ChecklistStage(String id, String label, String by, List<Criterion> criteria, List<String> outcomes) {
        public ChecklistStage {
            criteria = List.copyOf(criteria);
            outcomes = List.copyOf(outcomes);
        }
    }
}
