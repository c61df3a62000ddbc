package org.policybook.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.diff.FormDiff;
import org.policybook.document.ClauseId;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Forms;

/// An equality impact assessment as named fields, under the labels of the organisation's form.
record EiaFields(EiaForm form, EiaAnswers answers, FilledFields fields) {
    static Map<String, FormDiff.Filled> of(EiaForm form, EiaAnswers answers, String language) {
        EiaFields eia = new EiaFields(form, answers, new FilledFields(language));
        eia.details();
        eia.characteristics();
        eia.questions();
        eia.partTwo();
        eia.actions();
        eia.outcome();
        return eia.fields.fields();
    }

    private void details() {
        labels(form.details(), answers.details().keySet())
                .forEach((id, label) ->
                        fields.put("details." + id, label, answers.details().getOrDefault(id, "")));
    }

    private void characteristics() {
        labels(form.characteristics(), answers.characteristics().keySet()).forEach((id, label) -> {
            EiaAnswers.Impact impact = answers.characteristics().get(id);
            if (impact != null) {
                String field = "characteristics." + id;
                fields.put(field + ".impact", label + ": impact", impact.impact());
                fields.put(field + ".reason", label + ": reason", impact.reason());
                fields.put(field + ".evidence", label + ": evidence", impact.evidence());
                fields.put(field + ".mitigation", label + ": mitigation", impact.mitigation());
            }
        });
    }

    private void questions() {
        List<Forms.Named> questions = form.questions().stream()
                .map(question -> new Forms.Named(question.id(), question.text()))
                .toList();
        labels(questions, answers.questions().keySet()).forEach((id, label) -> {
            EiaAnswers.Answer answer = answers.questions().get(id);
            if (answer != null) {
                fields.put("questions." + id + ".answer", label, answer.answer());
                fields.put("questions." + id + ".comment", label + " Comment", answer.comment());
            }
        });
    }

    private void partTwo() {
        List<Forms.Named> asked = form.partTwo().map(EiaForm.PartTwo::fields).orElse(List.of());
        labels(asked, answers.partTwo().keySet())
                .forEach((id, label) ->
                        fields.put("part-two." + id, label, answers.partTwo().getOrDefault(id, "")));
    }

    /// The form's labels by id; an answer to what the form does not ask any more goes by its id.
    static Map<String, String> labels(List<Forms.Named> asked, Set<String> answered) {
        Map<String, String> labels = new LinkedHashMap<>();
        asked.forEach(named -> labels.put(named.id(), named.label()));
        answered.stream().sorted().forEach(id -> labels.putIfAbsent(id, id));
        return labels;
    }

    private void actions() {
        List<EiaAnswers.Action> actions = answers.actions();
        for (int i = 0; i < actions.size(); i++) {
            String field = "actions.%d".formatted(i + 1);
            String label = "Action %d".formatted(i + 1);
            fields.put(field + ".action", label, actions.get(i).action());
            fields.put(field + ".lead", label + ": lead", actions.get(i).lead());
            fields.put(field + ".by", label + ": by", actions.get(i).by());
            fields.put(field + ".review", label + ": review", actions.get(i).review());
        }
    }

    private void outcome() {
        answers.outcome()
                .ifPresent(id -> fields.put(
                        "outcome",
                        "Outcome",
                        form.outcome(id).map(EiaForm.Outcome::label).orElse(id)));
        fields.put(
                "covers",
                "Clauses covered",
                answers.covers().stream().map(ClauseId::value).collect(Collectors.joining(", ")));
        answers.declared().ifPresent(declared -> {
            fields.put("declared.by", "Declared by", declared.by());
            fields.put("declared.on", "Declared on", declared.on());
        });
    }
}
