package org.policybook.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.governance.Forms.ChecklistStage;

/// Rules about the approval checklist: its answers fit the organisation's stages and criteria, and what
/// is not met is told.
final class ChecklistRules {
    private final PolicyCheck check;
    private final List<ChecklistStage> stages;

    private ChecklistRules(PolicyCheck check, List<ChecklistStage> stages) {
        this.check = check;
        this.stages = stages;
    }

    static void check(PolicyCheck check, Organisation organisation, Optional<ChecklistAnswers> answers) {
        answers.ifPresent(
                given -> new ChecklistRules(check, organisation.forms().checklist()).check(given));
    }

    private void check(ChecklistAnswers answers) {
        unknown(answers.stages().keySet(), stages.stream().map(ChecklistStage::id), "stage");
        for (ChecklistStage stage : stages) {
            Optional.ofNullable(answers.stages().get(stage.id()))
                    .ifPresentOrElse(answer -> check(stage, answer), () -> incomplete(stage, "is not filled in"));
        }
    }

    private void check(ChecklistStage stage, ChecklistAnswers.Stage answer) {
        unknown(answer.criteria().keySet(), stage.criteria().stream().map(Forms.Criterion::id), "criterion");
        for (Forms.Criterion criterion : stage.criteria()) {
            if (!met(answer.criteria(), criterion.id())) {
                incomplete(stage, "does not confirm: " + criterion.label());
            }
        }
        answer.outcome().filter(outcome -> !stage.outcomes().contains(outcome)).ifPresent(this::notAnOutcome);
        if (answer.outcome().isEmpty() && !stage.outcomes().isEmpty()) {
            incomplete(stage, "records no outcome");
        }
    }

    private static boolean met(Map<String, ChecklistAnswers.Criterion> criteria, String id) {
        return Optional.ofNullable(criteria.get(id))
                .filter(ChecklistAnswers.Criterion::met)
                .isPresent();
    }

    private void incomplete(ChecklistStage stage, String what) {
        check.warning(
                "checklist-incomplete", Optional.empty(), "The checklist's \"%s\" %s".formatted(stage.label(), what));
    }

    private void notAnOutcome(String outcome) {
        check.error(
                "checklist-answer",
                Optional.empty(),
                "The checklist's outcome \"%s\" is none of its stage's: %s."
                        .formatted(
                                outcome,
                                stages.stream()
                                        .flatMap(stage -> stage.outcomes().stream())
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
    }

    private void unknown(Set<String> answered, Stream<String> asked, String kind) {
        Set<String> known = asked.collect(Collectors.toSet());
        answered.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> check.error(
                        "checklist-answer",
                        Optional.empty(),
                        "The checklist answers the %s \"%s\", which the organisation's checklist does not have."
                                .formatted(kind, id)));
    }
}
