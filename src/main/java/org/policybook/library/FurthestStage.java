package org.policybook.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PolicyId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.store.DraftHead;

/// How far the drafts of a policy have come: the stage of the one that is furthest.
final class FurthestStage {
    private static final List<DraftStage> ORDER = List.of(
            DraftStage.DRAFT,
            DraftStage.RETURNED,
            DraftStage.IN_CONSULTATION,
            DraftStage.IN_REVIEW,
            DraftStage.AWAITING_APPROVAL,
            DraftStage.APPROVED);

    private FurthestStage() {}

    /// Empty without a draft. A draft of which nothing is recorded is not read at all.
    static Optional<DraftStage> of(
            Library library, PolicyId policy, PolicyRecord record, List<DraftHead> drafts, LocalDate today) {
        return drafts.stream()
                .map(draft -> hasSteps(record, draft)
                        ? OpenDraft.of(library, policy, Optional.of(draft.draft()), today)
                                .progress()
                                .stage()
                        : DraftStage.DRAFT)
                .max(Comparator.comparingInt(ORDER::indexOf));
    }

    private static boolean hasSteps(PolicyRecord record, DraftHead draft) {
        return record.events().stream()
                .anyMatch(event -> event instanceof DraftEvent step
                        && step.target().draft().equals(draft.draft()));
    }
}
