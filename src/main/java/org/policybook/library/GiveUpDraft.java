package org.policybook.library;

import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.governance.lifecycle.DraftSteps;
import org.policybook.governance.lifecycle.Step;

/// Ends a draft that is not to become a version. Its text is kept.
public final class GiveUpDraft {
    private final TakeStep steps;

    public GiveUpDraft(Library library) {
        this.steps = new TakeStep(library);
    }

    /// @throws org.policybook.document.BadInput when there is no such draft
    public Step giveUp(PolicyId policy, Optional<DraftId> draft, String reason, Session session) {
        return steps.ofDraft(
                steps.draft(policy, draft, session),
                session,
                (progress, recorded) -> new DraftSteps(progress, recorded).giveUp(reason));
    }
}
