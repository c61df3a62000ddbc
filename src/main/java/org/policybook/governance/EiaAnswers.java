package org.policybook.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// A filled-in equality impact assessment: a policy's `eia.yaml`.
///
/// @param details answers by the id of the form's detail
/// @param characteristics answers by the id of the form's characteristic
/// @param questions answers by the id of the form's question
/// @param outcome the id of the form's outcome that was declared
public record EiaAnswers(
        Map<String, String> details,
        Map<String, Impact> characteristics,
        Map<String, Answer> questions,
        Optional<String> outcome,
        List<Action> actions,
        Optional<Declaration> declared) {
    public EiaAnswers {
        actions = List.copyOf(actions);
    }

    /// @param impact one of the form's impacts, such as `negative`
    public record Impact(String impact, String reason, String mitigation) {}

    public record Answer(String answer, String comment) {}

    public record Action(String action, String lead, Optional<PartialDate> by) {}

    public record Declaration(String by, Optional<PartialDate> on) {}
}
