package org.policybook.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.diff.FormDiff;
import org.policybook.diff.PolicyDiff;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Forms;
import org.policybook.render.MeetingPack.Column;
import org.policybook.render.MeetingPack.Part;
import org.policybook.render.ShownDate;

/// The equality impact assessment in short, for a committee's paper: whom it touches and how, what is done about it,
/// and what is said otherwise than in the last one.
final class EiaPart {
    private static final String FORM = "eia";
    /// So many changed answers are told in full; of more, only which.
    private static final int FEW = 4;

    private EiaPart() {}

    /// Empty where the organisation has no form of assessment.
    static Optional<Part> of(OpenDraft draft, Optional<PolicyDiff> diff) {
        return draft.organisation()
                .forms()
                .eia()
                .map(form -> draft.reading()
                        .eia()
                        .map(answers -> part(form, answers, diff))
                        .orElseGet(() -> new Part(form.title(), "There is no assessment with this draft.")));
    }

    private static Part part(EiaForm form, EiaAnswers answers, Optional<PolicyDiff> diff) {
        List<String> told = new ArrayList<>();
        told.add(outcome(form, answers));
        told.addAll(impacts(form, answers));
        told.addAll(actions(answers));
        told.add(changed(diff));
        return new Part(
                form.title(),
                told,
                List.of(
                        new Column("What", 20),
                        new Column("Assessed as", 16),
                        new Column("Why", 32),
                        new Column("What is done about it", 32)),
                rows(form, answers));
    }

    private static String outcome(EiaForm form, EiaAnswers answers) {
        String outcome = answers.outcome()
                .map(id -> form.outcome(id).map(EiaForm.Outcome::label).orElse(id))
                .orElse("none is declared");
        return "Outcome: %s. %s"
                .formatted(
                        outcome,
                        answers.declared()
                                .map(declared -> "Declared by %s%s."
                                        .formatted(
                                                declared.by(),
                                                declared.on()
                                                        .map(on -> ", " + ShownDate.of(on, PaperOfDraft.LANGUAGE))
                                                        .orElse("")))
                                .orElse("Nobody has signed it."));
    }

    /// `negative: Age, Disability`, an impact a line, in the form's order.
    private static List<String> impacts(EiaForm form, EiaAnswers answers) {
        Map<String, List<String>> byImpact = new LinkedHashMap<>();
        form.impacts().words().forEach(word -> byImpact.put(word, new ArrayList<>()));
        for (Forms.Named asked : form.characteristics()) {
            String impact = Optional.ofNullable(answers.characteristics().get(asked.id()))
                    .map(EiaAnswers.Impact::impact)
                    .orElse("not answered");
            byImpact.computeIfAbsent(impact, key -> new ArrayList<>()).add(asked.label());
        }
        return byImpact.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> "Impact %s: %s.".formatted(entry.getKey(), String.join(", ", entry.getValue())))
                .toList();
    }

    /// Characteristics with anything said beyond the word.
    private static List<List<String>> rows(EiaForm form, EiaAnswers answers) {
        List<List<String>> rows = new ArrayList<>();
        for (Forms.Named asked : form.characteristics()) {
            Optional.ofNullable(answers.characteristics().get(asked.id()))
                    .filter(impact -> !impact.mitigation().isBlank()
                            || form.impacts().adverse().contains(impact.impact()))
                    .ifPresent(impact ->
                            rows.add(List.of(asked.label(), impact.impact(), impact.reason(), impact.mitigation())));
        }
        return rows;
    }

    private static List<String> actions(EiaAnswers answers) {
        return answers.actions().stream()
                .map(action -> "Action: %s (%s, %s)."
                        .formatted(
                                action.action().strip().replaceAll("\\.$", ""),
                                action.lead().isBlank() ? "nobody named" : action.lead(),
                                action.by()
                                        .map(day -> "by " + ShownDate.of(day, PaperOfDraft.LANGUAGE))
                                        .orElse("without a date")))
                .toList();
    }

    private static String changed(Optional<PolicyDiff> diff) {
        if (diff.isEmpty()) {
            return "It is the first assessment of this policy.";
        }
        List<FormDiff.Answer> answers = diff.orElseThrow().forms().stream()
                .filter(form -> form.form().equals(FORM))
                .flatMap(form -> form.answers().stream())
                .toList();
        if (answers.isEmpty()) {
            return "It is the same as with the last version.";
        }
        return answers.size() <= FEW
                ? "Since the last version: %s."
                        .formatted(answers.stream().map(EiaPart::change).collect(Collectors.joining("; ")))
                : "Since the last version %d answers changed: %s."
                        .formatted(
                                answers.size(),
                                answers.stream().map(FormDiff.Answer::label).collect(Collectors.joining("; ")));
    }

    private static String change(FormDiff.Answer answer) {
        return "%s was \"%s\", is \"%s\""
                .formatted(
                        answer.label(),
                        answer.change().before().orElse("nothing"),
                        answer.change().after().orElse("nothing"));
    }
}
