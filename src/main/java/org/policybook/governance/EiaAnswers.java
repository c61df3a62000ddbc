package org.policybook.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.PartialDate;

/// A filled-in equality impact assessment: a policy's `eia.yaml`.
///
/// @param details answers by the id of the form's detail
/// @param characteristics answers by the id of the form's characteristic
/// @param questions answers by the id of the form's question
/// @param partTwo answers by the id of the second part's field
/// @param outcome the id of the form's outcome that was declared
/// @param covers the clauses that were assessed, a heading with all under it; the whole text when empty
public record EiaAnswers(
        Map<String, String> details,
        Map<String, Impact> characteristics,
        Map<String, Answer> questions,
        Map<String, String> partTwo,
        Optional<String> outcome,
        List<Action> actions,
        Optional<Declaration> declared,
        List<ClauseId> covers) {
    public EiaAnswers {
        covers = List.copyOf(covers);
        actions = List.copyOf(actions);
    }

    /// @param impact one of the form's impacts, such as `negative`
    /// @param evidence what the reason rests on, such as figures
    public record Impact(String impact, String reason, String evidence, String mitigation) {}

    public record Answer(String answer, String comment) {}

    /// @param review when it is looked at again
    public record Action(String action, String lead, Optional<PartialDate> by, Optional<PartialDate> review) {}

    public record Declaration(String by, Optional<PartialDate> on) {}
}
