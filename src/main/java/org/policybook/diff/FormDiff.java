package org.policybook.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What changed in a form that is filled in beside the text, such as the equality impact assessment.
///
/// @param form its short name: `eia` or `checklist`
/// @param title what the organisation calls it
/// @param answers only those that differ, in the order of the form
public record FormDiff(String form, String title, List<Answer> answers) {
    public FormDiff {
        answers = List.copyOf(answers);
    }

    /// @param label the form's words for what is answered: `Disability: impact`
    /// @param change its field is the way to the answer in the file: `characteristics.disability.impact`
    public record Answer(String label, FieldChange change) {}

    /// A filled-in field.
    public record Filled(String label, String text) {}

    /// @param before the fields by the way to them, in the order of the form
    public static FormDiff of(String form, String title, Map<String, Filled> before, Map<String, Filled> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<Answer> answers = new ArrayList<>();
        for (String field : fields) {
            Optional<Filled> was = Optional.ofNullable(before.get(field));
            Optional<Filled> is = Optional.ofNullable(after.get(field));
            if (!was.map(Filled::text).equals(is.map(Filled::text))) {
                answers.add(new Answer(
                        is.or(() -> was).map(Filled::label).orElse(field),
                        new FieldChange(field, was.map(Filled::text), is.map(Filled::text))));
            }
        }
        return new FormDiff(form, title, answers);
    }
}
