package org.policybook.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Forms;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.JudgingSteps;
import org.policybook.governance.lifecycle.Step;

/// Records what a reviewing group answered to a stage of the checklist.
public final class ReviewDraft {
    private final TakeStep steps;

    public ReviewDraft(Library library) {
        this.steps = new TakeStep(library);
    }

    /// @param stage the id of the stage; the first one open when empty
    /// @param group the group as it is called; as the organisation names it when empty
    /// @param on when it met; today when empty
    /// @param actions what the author has to do; it sends the draft back
    public record Answers(
            Optional<String> stage,
            Optional<String> group,
            Optional<PartialDate> on,
            List<DraftEvent.Criterion> criteria,
            List<String> actions) {}

    /// @throws BadInput when there is no such draft or stage
    public Step review(PolicyId policy, Optional<DraftId> draft, Answers answers, Session session) {
        OpenDraft open = steps.draft(policy, draft, session);
        Forms.ChecklistStage stage = stage(open, answers.stage());
        PartialDate today = PartialDate.of(session.today());
        return steps.ofDraft(
                open,
                session,
                (progress, recorded) -> new JudgingSteps(progress, recorded, today)
                        .review(
                                stage,
                                answers.group().orElse(stage.by()),
                                answers.on().orElse(today),
                                answers.criteria(),
                                answers.actions()));
    }

    private static Forms.ChecklistStage stage(OpenDraft draft, Optional<String> asked) {
        List<Forms.ChecklistStage> stages = DraftProgress.reviewStages(draft.organisation());
        if (stages.isEmpty()) {
            throw new BadInput("The checklist of %s has no criteria for a group to review. The committee decides."
                    .formatted(draft.organisation().name()));
        }
        if (asked.isEmpty()) {
            return draft.progress().openStages().stream().findFirst().orElseGet(stages::getFirst);
        }
        return stages.stream()
                .filter(stage -> stage.id().equals(asked.get()))
                .findFirst()
                .orElseThrow(() -> new BadInput("The checklist of %s has no review stage \"%s\". It has: %s."
                        .formatted(
                                draft.organisation().name(),
                                asked.get(),
                                stages.stream().map(Forms.ChecklistStage::id).collect(Collectors.joining(", ")))));
    }
}
