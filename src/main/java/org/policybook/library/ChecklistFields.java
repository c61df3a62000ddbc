package org.policybook.library;

import java.util.List;
import java.util.Map;
import org.policybook.diff.FormDiff;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.Forms;

/// An approval checklist as named fields, under the labels of the organisation's stages and criteria.
final class ChecklistFields {
    private ChecklistFields() {}

    static Map<String, FormDiff.Filled> of(
            List<Forms.ChecklistStage> stages, ChecklistAnswers answers, String language) {
        FilledFields fields = new FilledFields(language);
        for (Forms.ChecklistStage stage : stages) {
            ChecklistAnswers.Stage answer = answers.stages().get(stage.id());
            if (answer != null) {
                stage(stage, answer, fields);
            }
        }
        return fields.fields();
    }

    private static void stage(Forms.ChecklistStage stage, ChecklistAnswers.Stage answer, FilledFields fields) {
        String field = "stages." + stage.id();
        EiaFields.labels(named(stage), answer.criteria().keySet()).forEach((id, criterion) -> {
            ChecklistAnswers.Criterion given = answer.criteria().get(id);
            if (given != null) {
                String label = "%s: %s".formatted(stage.label(), criterion);
                fields.put(field + ".criteria." + id + ".met", label, given.met() ? "yes" : "no");
                fields.put(field + ".criteria." + id + ".comment", label + " Comment", given.comment());
            }
        });
        answer.outcome()
                .ifPresent(outcome ->
                        fields.put(field + ".outcome", stage.label() + ": outcome", outcome.replace('-', ' ')));
        fields.put(field + ".by", stage.label() + ": by", answer.by());
        fields.put(field + ".on", stage.label() + ": on", answer.on());
    }

    private static List<Forms.Named> named(Forms.ChecklistStage stage) {
        return stage.criteria().stream()
                .map(criterion -> new Forms.Named(criterion.id(), criterion.label()))
                .toList();
    }
}
