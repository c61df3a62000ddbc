package org.policybook.governance.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.PartialDate;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.CommitId;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.Finding;

/// What is known of a draft when it is judged.
///
/// @param judged the revision that all this is about
public record GateFacts(CommitId judged, Text text, Change change, People people, Dates dates) {
    /// @param findings everything that the rules found, advice included
    /// @param eia the answers to the equality impact assessment, when there are any
    public record Text(ParsedPolicy parsed, List<Finding> findings, Optional<EiaAnswers> eia) {
        public Text {
            findings = List.copyOf(findings);
        }
    }

    /// @param stated how much is changed, in the author's word
    /// @param binding what people are held to and was changed, against the newest version; needed for a
    ///     minor change only
    /// @param lastChanged the day on which each clause got its present words, or was taken out
    public record Change(ChangeClass stated, List<BindingChange> binding, Map<ClauseId, LocalDate> lastChanged) {
        public Change {
            binding = List.copyOf(binding);
            lastChanged = Map.copyOf(lastChanged);
        }
    }

    /// What people did about the draft.
    ///
    /// @param consultation empty when nobody was asked
    /// @param stages what groups answered, by the id of the checklist's stage
    public record People(
            Optional<Consulted> consultation, Map<String, ChecklistAnswers.Stage> stages, List<Waived> waivers) {
        /// Nobody has done anything yet.
        public static final People NOBODY_YET = new People(Optional.empty(), Map.of(), List.of());

        public People {
            stages = Map.copyOf(stages);
            waivers = List.copyOf(waivers);
        }
    }

    /// @param reviewDue when the version would be due for review
    /// @param approved the day of the approval, once there is one
    public record Dates(Optional<PartialDate> reviewDue, Optional<PartialDate> approved) {}

    /// A consultation.
    ///
    /// @param invited the posts or people who were asked
    /// @param closed whether it has ended
    /// @param comments how many views came in
    /// @param open how many of them the author has not answered
    public record Consulted(List<String> invited, boolean closed, int comments, int open) {
        public Consulted {
            invited = List.copyOf(invited);
        }
    }

    /// Somebody let the draft through a gate.
    ///
    /// @param post whom they did it as
    public record Waived(String gate, String post, String reason) {}
}
