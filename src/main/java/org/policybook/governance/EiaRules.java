package org.policybook.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;

/// Rules about the equality impact assessment: its answers fit the form, and its outcome lets the policy
/// go on.
final class EiaRules {
    private EiaRules() {}

    static void check(PolicyCheck check, Organisation organisation, Optional<EiaAnswers> answers) {
        Optional<EiaForm> form = organisation.forms().eia();
        if (form.isPresent() && answers.isPresent()) {
            complete(check, form.get(), answers.get());
            EiaPartTwoRules.check(check, form.get(), answers.get());
            outcome(check, form.get(), answers.get());
            covers(check, answers.get());
        }
    }

    private static void complete(PolicyCheck check, EiaForm form, EiaAnswers answers) {
        unknown(check, answers.details().keySet(), ids(form.details()), "details");
        unknown(check, answers.characteristics().keySet(), ids(form.characteristics()), "characteristics");
        unknown(
                check,
                answers.questions().keySet(),
                form.questions().stream().map(EiaForm.Question::id).collect(Collectors.toSet()),
                "questions");
        for (Forms.Named characteristic : form.characteristics()) {
            EiaAnswers.Impact impact = answers.characteristics().get(characteristic.id());
            if (impact == null) {
                check.warning(
                        "eia-incomplete",
                        Optional.empty(),
                        "The assessment does not answer \"%s\".".formatted(characteristic.label()));
            } else if (!form.impacts().words().contains(impact.impact())) {
                check.error(
                        "eia-answer",
                        Optional.empty(),
                        "The assessment answers \"%s\" with \"%s\"; the form allows: %s."
                                .formatted(
                                        characteristic.label(),
                                        impact.impact(),
                                        String.join(", ", form.impacts().words())));
            }
        }
        form.questions().forEach(question -> question(check, question, answers.questions()));
    }

    private static void question(PolicyCheck check, EiaForm.Question question, Map<String, EiaAnswers.Answer> answers) {
        EiaAnswers.Answer answer = answers.get(question.id());
        if (answer == null) {
            check.warning(
                    "eia-incomplete",
                    Optional.empty(),
                    "The assessment does not answer the question \"%s\".".formatted(question.text()));
        } else if (!question.answers().isEmpty() && !question.answers().contains(answer.answer())) {
            check.error(
                    "eia-answer",
                    Optional.empty(),
                    "The assessment answers \"%s\" with \"%s\"; the form allows: %s."
                            .formatted(question.text(), answer.answer(), String.join(", ", question.answers())));
        }
    }

    private static void outcome(PolicyCheck check, EiaForm form, EiaAnswers answers) {
        if (answers.outcome().isEmpty()) {
            if (!form.outcomes().isEmpty()) {
                check.warning("eia-incomplete", Optional.empty(), "The assessment declares no outcome.");
            }
            return;
        }
        String declared = answers.outcome().get();
        form.outcome(declared)
                .ifPresentOrElse(
                        outcome -> {
                            if (outcome.blocks()) {
                                check.error(
                                        "eia-blocks",
                                        Optional.empty(),
                                        "The assessment's outcome is \"%s\": the policy cannot be published."
                                                .formatted(outcome.label()));
                            }
                        },
                        () -> check.error(
                                "eia-answer",
                                Optional.empty(),
                                "The assessment's outcome \"%s\" is not one of the form's: %s."
                                        .formatted(
                                                declared,
                                                form.outcomes().stream()
                                                        .map(EiaForm.Outcome::id)
                                                        .collect(Collectors.joining(", ")))));
    }

    private static void covers(PolicyCheck check, EiaAnswers answers) {
        Set<ClauseId> there =
                Clauses.of(check.parsed().policy()).stream().map(Clause::id).collect(Collectors.toSet());
        answers.covers().stream()
                .filter(clause -> !there.contains(clause))
                .forEach(clause -> check.warning(
                        "eia-covers",
                        Optional.empty(),
                        "The assessment covers #%s, which the text does not have. Correct \"covers\" in eia.yaml."
                                .formatted(clause)));
    }

    static void unknown(PolicyCheck check, Set<String> answered, Set<String> asked, String part) {
        answered.stream()
                .filter(id -> !asked.contains(id))
                .forEach(id -> check.error(
                        "eia-answer",
                        Optional.empty(),
                        "The assessment answers \"%s\" under %s, which the organisation's form does not ask."
                                .formatted(id, part)));
    }

    static Set<String> ids(List<Forms.Named> named) {
        return named.stream().map(Forms.Named::id).collect(Collectors.toSet());
    }
}
