package org.policybook.library;

import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.DecisionDates;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.DraftStage;

/// What a publication rests on: the committee's recorded decision; or, where no committee of the organisation decides
/// on this type of document, the approval as it is stated.
sealed interface PublicationBasis {
    /// @param version the number; the next one when empty
    /// @param signatures how many signatures in the record it rests on
    /// @param checklist the `checklist.yaml` that the record gives
    record Granted(Approval approval, Optional<VersionNumber> version, int signatures, Optional<String> checklist)
            implements PublicationBasis {}

    record Refused(String why) implements PublicationBasis {}

    static PublicationBasis of(OpenDraft draft, DraftProgress progress, PublishDraft.Decision decision) {
        PublicationBasis basis =
                draft.isDecidedByCommittee() ? decided(draft, progress, decision) : stated(draft, progress, decision);
        return switch (basis) {
            case Refused refused -> refused;
            case Granted granted -> dated(granted, decision);
        };
    }

    /// Why a publication that was granted must not be written after all, with the record as it is by then.
    static Optional<String> barred(OpenDraft draft, PolicyRecord record, PublishDraft.Decision decision) {
        return switch (of(draft, draft.progress(record), decision)) {
            case Refused refused -> Optional.of(refused.why());
            case Granted granted -> Optional.empty();
        };
    }

    private static PublicationBasis decided(OpenDraft draft, DraftProgress progress, PublishDraft.Decision decision) {
        if (decision.approval().isPresent()) {
            return new Refused(
                    "At %s a %s is approved by a committee, and its decision is recorded with \"policybook decide\". Publish without --approved-by and --approved; a version of the past is brought in with \"policybook import --version\"."
                            .formatted(draft.organisation().name(), draft.now().type()));
        }
        if (decision.version().isPresent()) {
            return new Refused(
                    "The number follows from how the change was classed when it was submitted. Publish without --version.");
        }
        if (progress.stage() != DraftStage.APPROVED) {
            return new Refused(unapproved(draft, progress));
        }
        DraftEvent.Decided first = progress.approvals().getFirst();
        Approval approval =
                new Approval(first.signature().committee(), first.minute().on());
        PartialDate effective = decision.effectiveFrom().orElse(approval.on());
        return new Granted(
                approval,
                Optional.of(NextVersion.after(
                        draft.reading().record().latest().map(GovernanceEvent.Published::version),
                        progress.submitted().orElseThrow().change(),
                        effective,
                        draft.organisation().rules().versions())),
                progress.approvals().size(),
                RecordedChecklist.of(progress, draft.organisation().forms().checklist()));
    }

    private static String unapproved(OpenDraft draft, DraftProgress progress) {
        if (!progress.voidedApprovals().isEmpty() && progress.submitted().isEmpty()) {
            return "What was approved was revision %s, by %s; the draft was edited since, and is now at revision %s. An approval binds to the text that was approved. Submit the present text, and have it approved."
                    .formatted(
                            progress.voidedApprovals()
                                    .getLast()
                                    .target()
                                    .revision()
                                    .abbreviated(),
                            progress.voidedApprovals().stream()
                                    .map(decided -> decided.by().name())
                                    .collect(Collectors.joining(", ")),
                            draft.now().target().revision().abbreviated());
        }
        return "The draft %s. %s".formatted(progress.stage().words(), progress.needs());
    }

    private static PublicationBasis stated(OpenDraft draft, DraftProgress progress, PublishDraft.Decision decision) {
        return decision.approval()
                .<PublicationBasis>map(approval -> new Granted(
                        approval,
                        decision.version(),
                        0,
                        RecordedChecklist.of(
                                progress, draft.organisation().forms().checklist())))
                .orElseGet(() -> new Refused(
                        "No committee of %s approves a %s, so say who did: --approved-by WHO, and --approved DATE when it was not today."
                                .formatted(
                                        draft.organisation().name(), draft.now().type())));
    }

    private static PublicationBasis dated(Granted granted, PublishDraft.Decision decision) {
        PartialDate approved = granted.approval().on();
        return new DecisionDates(approved, decision.effectiveFrom().orElse(approved))
                .premature()
                .<PublicationBasis>map(Refused::new)
                .orElse(granted);
    }
}
