package org.policybook.governance.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.Forms;

/// People confirmed every criterion of the checklist's stages. A stage that only decides has none.
final class ChecklistCheck {
    private static final ChecklistAnswers.Stage NOBODY_YET =
            new ChecklistAnswers.Stage(Map.of(), Optional.empty(), "", Optional.empty());

    private ChecklistCheck() {}

    static List<Reason> all(Case draft) {
        List<Forms.ChecklistStage> stages = draft.organisation().forms().checklist().stream()
                .filter(stage -> !stage.criteria().isEmpty())
                .toList();
        if (stages.isEmpty()) {
            return List.of(Reason.unjudged(
                    "The organisation's checklist has no criteria.",
                    "Declare them under checklist in organisation.yaml."));
        }
        List<Reason> misfits =
                draft.faults(finding -> finding.isError() && finding.rule().startsWith(RuleChecks.CHECKLIST));
        return RuleChecks.join(
                misfits,
                stages.stream().flatMap(stage -> confirmed(stage, draft)).toList());
    }

    /// One stage, by its id.
    static List<Reason> stage(String id, Case draft) {
        return draft.organisation().forms().checklist().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .map(stage -> confirmed(stage, draft).toList())
                .orElseGet(() -> List.of(Reason.unjudged(
                        "The organisation's checklist has no stage \"%s\".".formatted(id),
                        "Correct the gate in organisation.yaml.")));
    }

    private static Stream<Reason> confirmed(Forms.ChecklistStage stage, Case draft) {
        ChecklistAnswers.Stage answer = draft.facts().people().stages().getOrDefault(stage.id(), NOBODY_YET);
        String mend = "%s confirms it at the stage \"%s\".".formatted(stage.by(), stage.label());
        List<Reason> open = stage.criteria().stream()
                .filter(criterion -> !isMet(answer, criterion))
                .map(criterion -> Reason.fault("Not confirmed: %s".formatted(criterion.label()), mend))
                .toList();
        if (answer.by().isBlank() && open.isEmpty()) {
            return Stream.of(Reason.fault("Nobody has answered \"%s\".".formatted(stage.label()), mend));
        }
        return open.isEmpty() ? Stream.of(evidence(stage, answer)) : open.stream();
    }

    /// Whether somebody, by name, says so.
    static boolean isMet(ChecklistAnswers.Stage answer, Forms.Criterion criterion) {
        return !answer.by().isBlank()
                && Optional.ofNullable(answer.criteria().get(criterion.id()))
                        .filter(ChecklistAnswers.Criterion::met)
                        .isPresent();
    }

    private static Reason evidence(Forms.ChecklistStage stage, ChecklistAnswers.Stage answer) {
        return Reason.evidence("%s: confirmed by %s%s."
                .formatted(
                        stage.label(),
                        answer.by(),
                        answer.on().map(on -> ", " + on).orElse("")));
    }
}
