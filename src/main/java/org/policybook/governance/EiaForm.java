package org.policybook.governance;

import java.util.List;
import java.util.Optional;

/// An organisation's form of equality impact assessment (EIA).
///
/// @param details facts asked first, such as the department
/// @param characteristics each is answered with one of `impacts`, a reason and a mitigation
/// @param outcomes what the assessor may declare
public record EiaForm(
        String title,
        List<Forms.Named> details,
        List<Forms.Named> characteristics,
        List<String> impacts,
        List<Question> questions,
        List<Outcome> outcomes) {
    public EiaForm {
        details = List.copyOf(details);
        characteristics = List.copyOf(characteristics);
        impacts = List.copyOf(impacts);
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
    }

    public record Question(String id, String text, List<String> answers) {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /// @param blocks whether this outcome stops publication
    public record Outcome(String id, String label, boolean blocks) {}

    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }
}
