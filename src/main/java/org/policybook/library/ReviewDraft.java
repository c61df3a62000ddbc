package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Library library;
    private final TakeStep steps;

    public ReviewDraft(Library library) {
        this.library = library;
        this.steps = new TakeStep(library);
    }

    /// @param stage the id of the stage; the first one open when empty
    /// @param group the group as it is called; as the organisation names it when empty
    /// @param on when it met; today when empty
    /// @param asFound ids of criteria that are confirmed on what the program found for them
    /// @param actions what the author has to do; it sends the draft back
    public record Answers(
            Optional<String> stage,
            Optional<String> group,
            Optional<PartialDate> on,
            List<DraftEvent.Criterion> criteria,
            List<String> asFound,
            List<String> actions) {
        public Answers {
            criteria = List.copyOf(criteria);
            asFound = List.copyOf(asFound);
            actions = List.copyOf(actions);
        }
    }

    /// A stage of the checklist before a group, with what the program can show for its criteria.
    ///
    /// @param evidence by the criterion's id
    public record Sheet(OpenDraft draft, Forms.ChecklistStage stage, Map<String, Evidence> evidence) {
        public Sheet {
            evidence = Map.copyOf(evidence);
        }
    }

    /// What there is to confirm.
    ///
    /// @param stage its id; the first one open when empty
    /// @throws BadInput when there is no such draft or stage
    public Sheet sheet(PolicyId policy, Optional<DraftId> draft, Optional<String> stage, LocalDate today) {
        OpenDraft open = OpenDraft.of(library, policy, draft, today);
        Forms.ChecklistStage asked = stage(open, stage);
        return new Sheet(open, asked, FindEvidence.of(library, open, today).of(asked));
    }

    /// @throws BadInput when there is no such draft or stage
    public Step review(PolicyId policy, Optional<DraftId> draft, Answers answers, Session session) {
        OpenDraft open = steps.draft(policy, draft, session);
        Forms.ChecklistStage stage = stage(open, answers.stage());
        PartialDate today = PartialDate.of(session.today());
        FoundAnswers found = answers.asFound().isEmpty()
                ? FoundAnswers.NONE
                : FoundAnswers.of(
                        answers.asFound(),
                        FindEvidence.of(library, open, session.today()).of(stage));
        if (found.refused().isPresent()) {
            return found.refused().get();
        }
        List<DraftEvent.Criterion> criteria = Stream.concat(answers.criteria().stream(), found.criteria().stream())
                .toList();
        return steps.ofDraft(
                open,
                session,
                (progress, recorded) -> new JudgingSteps(progress, recorded, today)
                        .review(
                                stage,
                                answers.group().orElse(stage.by()),
                                answers.on().orElse(today),
                                criteria,
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
