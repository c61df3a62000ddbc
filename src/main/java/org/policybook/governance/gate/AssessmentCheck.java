package org.policybook.governance.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.FrontMatter;
import org.policybook.governance.BuiltInCheck;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.Forms;

/// An assessment that the organisation records as a criterion of its checklist, or as a field of its own, by the
/// name of the check. Where it has both, either will do.
final class AssessmentCheck {
    private AssessmentCheck() {}

    static List<Reason> judge(BuiltInCheck check, Case draft) {
        String name = check.written();
        List<Reason> found = new ArrayList<>();
        field(name, draft).ifPresent(found::add);
        for (Forms.ChecklistStage stage : draft.organisation().forms().checklist()) {
            stage.criteria().stream()
                    .filter(criterion -> criterion.id().equals(name))
                    .forEach(criterion -> found.add(criterion(stage, criterion, draft)));
        }
        return found.stream()
                .filter(reason -> reason.kind() == Reason.Kind.EVIDENCE)
                .findFirst()
                .map(List::of)
                .orElse(
                        found.isEmpty()
                                ? List.of(Reason.unjudged(
                                        "The organisation has no place where the %s assessment is recorded."
                                                .formatted(check.label()),
                                        "Declare a criterion of the checklist or an extra field called %s in organisation.yaml."
                                                .formatted(name)))
                                : found);
    }

    private static Optional<Reason> field(String name, Case draft) {
        if (draft.organisation().rules().extraFields().stream()
                .noneMatch(extra -> extra.name().equals(name))) {
            return Optional.empty();
        }
        return Optional.of(draft.frontMatter()
                .value("extra", name)
                .map(FrontMatter::plain)
                .filter(text -> !text.isBlank())
                .map(text -> Reason.evidence("extra.%s: %s".formatted(name, Excerpt.start(text))))
                .orElseGet(() -> Reason.fault(
                        "The assessment is not recorded: extra.%s is empty.".formatted(name),
                        "Fill in extra.%s in the front matter of policy.md, once it is made.".formatted(name))));
    }

    private static Reason criterion(Forms.ChecklistStage stage, Forms.Criterion criterion, Case draft) {
        Optional<ChecklistAnswers.Stage> answered =
                Optional.ofNullable(draft.facts().people().stages().get(stage.id()));
        return answered.filter(answer -> ChecklistCheck.isMet(answer, criterion))
                .map(answer -> Reason.evidence("Confirmed by %s: %s".formatted(answer.by(), criterion.label())))
                .orElseGet(() -> Reason.fault(
                        "Not confirmed: %s".formatted(criterion.label()),
                        "%s confirms it at the stage \"%s\".".formatted(stage.by(), stage.label())));
    }
}
