package org.policybook.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;
import org.policybook.governance.Judgement;
import org.policybook.governance.PolicyRecord;

/// A version to be published.
///
/// @param approved the draft revision that was approved; publication is refused when the draft has moved
/// @param files the files as published: the approved text with the facts of the publication written in
/// @param today the day on which it is published: what was in force before is not rewritten
/// @param decision who approved, from when it is in force, and why
/// @param ruling how it was judged
public record Publication(
        PolicySlug policy,
        DraftId draft,
        CommitId approved,
        PolicyFiles files,
        Decision decision,
        LocalDate today,
        Stamp stamp,
        Ruling ruling) {
    /// A version that was decided elsewhere and is only recorded.
    public Publication(
            PolicySlug policy,
            DraftId draft,
            CommitId approved,
            PolicyFiles files,
            Decision decision,
            LocalDate today,
            Stamp stamp) {
        this(policy, draft, approved, files, decision, today, stamp, Ruling.RECORDED);
    }

    /// @param judgement what is kept of how it was judged; empty for a version that is only recorded
    /// @param bar asked once more with the record as it is when the publication is written: why it must not be
    ///     published, or empty
    public record Ruling(Optional<Judgement> judgement, Function<PolicyRecord, Optional<String>> bar) {
        /// Of a version that was decided elsewhere.
        public static final Ruling RECORDED = new Ruling(Optional.empty(), record -> Optional.empty());
    }

    /// @param reason what changed and why; its first line tells the history
    public record Decision(
            VersionNumber version,
            Approval approval,
            PartialDate effectiveFrom,
            Optional<PartialDate> reviewDue,
            String reason) {}
}
