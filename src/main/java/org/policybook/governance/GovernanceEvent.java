package org.policybook.governance;

import java.time.Instant;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;

/// Something that was decided or done about a policy, kept in the journal for ever. An event is never
/// edited: a later one corrects it.
public sealed interface GovernanceEvent permits GovernanceEvent.OfMain, DraftEvent, VersionEvent {
    /// When the library learnt of it; never earlier than the event before it.
    Instant recordedAt();

    /// Who recorded it.
    Person by();

    /// An event that is also a commit on main.
    sealed interface OfMain extends GovernanceEvent permits Published, Renamed {}

    /// A version was published.
    ///
    /// @param text the SHA-256 of `policy.md` as published
    /// @param draft the last revision of the draft that was approved
    /// @param approved that draft's text, which the approval binds to
    /// @param effectiveFrom the day from which it is in force; a month or year counts from its first day
    /// @param reason what changed and why, for readers of the history
    /// @param judgement how it was judged here; empty for a version that was decided elsewhere and only recorded
    record Published(
            Instant recordedAt,
            Person by,
            VersionNumber version,
            ContentHash text,
            CommitId draft,
            ContentHash approved,
            Approval approval,
            PartialDate effectiveFrom,
            Optional<PartialDate> reviewDue,
            String reason,
            Optional<Judgement> judgement)
            implements OfMain {
        /// The same version with its facts as they were extended or corrected later.
        Published with(Approval nowApproval, PartialDate nowEffective, Optional<PartialDate> nowDue) {
            return new Published(
                    recordedAt,
                    by,
                    version,
                    text,
                    draft,
                    approved,
                    nowApproval,
                    nowEffective,
                    nowDue,
                    reason,
                    judgement);
        }
    }

    /// The policy goes by another short name from here on.
    record Renamed(Instant recordedAt, Person by, PolicySlug from, PolicySlug to, String reason) implements OfMain {}
}
