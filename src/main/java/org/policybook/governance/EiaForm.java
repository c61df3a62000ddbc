package org.policybook.governance;

import java.util.List;
import java.util.Optional;

/// An organisation's form of equality impact assessment (EIA).
///
/// @param details facts asked first, such as the department
/// @param characteristics each is answered with one of `impacts`, a reason, evidence and a mitigation
/// @param outcomes what the assessor may declare
/// @param partTwo what is asked beyond that when an adverse impact stays unmitigated
public record EiaForm(
        String title,
        List<Forms.Named> details,
        List<Forms.Named> characteristics,
        Impacts impacts,
        List<Question> questions,
        List<Outcome> outcomes,
        Optional<PartTwo> partTwo) {
    /// The impact that is adverse in a form that does not say which are.
    static final String NEGATIVE = "negative";

    public EiaForm {
        details = List.copyOf(details);
        characteristics = List.copyOf(characteristics);
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
    }

    /// @param words what an impact may be called
    /// @param adverse those of them that need a mitigation
    public record Impacts(List<String> words, List<String> adverse) {
        public Impacts {
            words = List.copyOf(words);
            adverse = List.copyOf(adverse);
        }
    }

    /// The second part of the form.
    ///
    /// @param fields what is told in words, such as the justification
    /// @param actions whether it needs an action, with its lead and its date
    public record PartTwo(String title, List<Forms.Named> fields, boolean actions) {
        public PartTwo {
            fields = List.copyOf(fields);
        }
    }

    public record Question(String id, String text, List<String> answers) {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /// @param blocks whether this outcome stops publication
    /// @param partTwo whether it demands the second part
    public record Outcome(String id, String label, boolean blocks, boolean partTwo) {}

    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }
}
