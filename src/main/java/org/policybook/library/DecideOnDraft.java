package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.governance.Bodies;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Recorded;
import org.policybook.governance.gate.GateFacts;
import org.policybook.governance.gate.Verdict;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.JudgingSteps;
import org.policybook.governance.lifecycle.Step;

/// Records a signature under a committee's decision on a draft.
public final class DecideOnDraft {
    private final Library library;
    private final TakeStep steps;

    public DecideOnDraft(Library library) {
        this.library = library;
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
        return steps.ofDraft(
                open,
                session,
                (progress, recorded) ->
                        step(decision, open, new JudgingSteps(progress, recorded, day(session)), day(session)));
    }

    /// What would come of the signature now, without taking it.
    ///
    /// @throws BadInput when there is no such draft
    public Step tried(PolicyId policy, Optional<DraftId> draft, Decision decision, Session session) {
        OpenDraft open = steps.draft(policy, draft, session);
        Recorded recorded = new Recorded(session.now(), session.by());
        return step(decision, open, new JudgingSteps(open.progress(), recorded, day(session)), day(session));
    }

    /// The gates that would keep the draft from being published with this approval.
    ///
    /// @throws BadInput when there is no such draft
    public List<Verdict> missing(PolicyId policy, Optional<DraftId> draft, Decision decision, Session session) {
        OpenDraft open = steps.draft(policy, draft, session);
        GateFacts.Dates dates =
                new GateFacts.Dates(Optional.empty(), Optional.of(decision.on().orElseGet(() -> day(session))));
        return new JudgeDraft(library)
                .judge(open, open.progress(), Optional.empty(), dates, session.today()).verdicts().stream()
                        .filter(Verdict::isInTheWay)
                        .toList();
    }

    private static Step step(Decision decision, OpenDraft open, JudgingSteps judging, PartialDate today) {
        String committee = decision.committee().orElseGet(() -> submittedTo(open.progress()));
        return judging.decide(
                decision.approved(),
                new DraftEvent.Signature(committee, decision.post(), decision.instead()),
                minute(decision, open, committee, today),
                decision.actions());
    }

    private static PartialDate day(Session session) {
        return PartialDate.of(session.today());
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
