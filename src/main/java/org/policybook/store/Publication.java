package org.policybook.store;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;

/// A version to be published.
///
/// @param approved the draft revision that was approved; publication is refused when the draft has moved
/// @param files the files as published: the approved text with the facts of the publication written in
/// @param today the day on which it is published: what was in force before is not rewritten
/// @param decision who approved, from when it is in force, and why
public record Publication(
        PolicySlug policy,
        DraftId draft,
        CommitId approved,
        PolicyFiles files,
        Decision decision,
        LocalDate today,
        Stamp stamp) {
    /// @param reason what changed and why; its first line tells the history
    public record Decision(
            VersionNumber version,
            Approval approval,
            PartialDate effectiveFrom,
            Optional<PartialDate> reviewDue,
            String reason) {}
}
