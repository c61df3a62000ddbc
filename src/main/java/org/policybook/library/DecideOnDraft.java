package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.governance.Bodies;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.JudgingSteps;
import org.policybook.governance.lifecycle.Step;

/// Records a signature under a committee's decision on a draft.
public final class DecideOnDraft {
    private final TakeStep steps;

    public DecideOnDraft(Library library) {
        this.steps = new TakeStep(library);
    }

    /// @param committee the one that decides; the one it was submitted to when empty
    /// @param post the signer's post
    /// @param instead the post that a delegate stands in for
    /// @param minute the reference in the minutes
    /// @param chair who chaired; the committee's chair when empty
    /// @param present how many members were there
    /// @param on when it was decided; today when empty
    /// @param actions what the author has to do, after a refusal
    public record Decision(
            boolean approved,
            Optional<String> committee,
            String post,
            Optional<String> instead,
            String minute,
            Optional<String> chair,
            int present,
            Optional<PartialDate> on,
            List<String> actions) {}

    /// @throws BadInput when there is no such draft
    public Step decide(PolicyId policy, Optional<DraftId> draft, Decision decision, Session session) {
        OpenDraft open = steps.draft(policy, draft, session);
        PartialDate today = PartialDate.of(session.today());
        return steps.ofDraft(open, session, (progress, recorded) -> {
            String committee = decision.committee().orElseGet(() -> submittedTo(progress));
            return new JudgingSteps(progress, recorded, today)
                    .decide(
                            decision.approved(),
                            new DraftEvent.Signature(committee, decision.post(), decision.instead()),
                            minute(decision, open, committee, today),
                            decision.actions());
        });
    }

    private static String submittedTo(DraftProgress progress) {
        return progress.lastSubmission().map(DraftEvent.Submitted::committee).orElse("");
    }

    private static DraftEvent.Minute minute(Decision decision, OpenDraft draft, String committee, PartialDate today) {
        return new DraftEvent.Minute(
                decision.minute().strip(),
                decision.chair()
                        .or(() -> draft.organisation()
                                .bodies()
                                .committee(committee)
                                .flatMap(Bodies.Committee::chair))
                        .orElse(""),
                decision.present(),
                decision.on().orElse(today));
    }
}
