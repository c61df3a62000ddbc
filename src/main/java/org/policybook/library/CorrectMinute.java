package org.policybook.library;

import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Recorded;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.JudgingSteps;
import org.policybook.governance.lifecycle.Step;

/// Puts right what the approvals of a draft say of the minutes. The record keeps what stood there before.
public final class CorrectMinute {
    private final TakeStep steps;

    public CorrectMinute(Library library) {
        this.steps = new TakeStep(library);
    }

    /// What should have been recorded; what is empty was right.
    ///
    /// @param post the post of the one who puts it right
    /// @param reason what was wrong
    public record Correction(
            String post,
            Optional<String> reference,
            Optional<String> chair,
            Optional<Integer> present,
            Optional<PartialDate> on,
            String reason) {
        private DraftEvent.Minute minute(DraftEvent.Minute before) {
            return new DraftEvent.Minute(
                    reference.map(String::strip).orElse(before.reference()),
                    chair.orElse(before.chair()),
                    present.orElse(before.present()),
                    on.orElse(before.on()));
        }
    }

    /// @throws org.policybook.document.BadInput when there is no such draft
    public Step correct(PolicyId policy, Optional<DraftId> draft, Correction correction, Session session) {
        PartialDate today = PartialDate.of(session.today());
        return steps.ofDraft(
                steps.draft(policy, draft, session),
                session,
                (progress, recorded) -> step(progress, recorded, correction, today));
    }

    private static Step step(DraftProgress progress, Recorded recorded, Correction correction, PartialDate today) {
        DraftEvent.Minute before = progress.approvals().stream()
                .findFirst()
                .map(DraftEvent.Decided::minute)
                .orElseGet(() -> new DraftEvent.Minute("", "", 0, today));
        return new JudgingSteps(progress, recorded, today)
                .correctMinute(correction.post(), correction.minute(before), correction.reason());
    }
}
