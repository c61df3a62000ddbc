package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;

/// A published policy as a list for readers shows it: the version in force, or else the latest.
///
/// @param recorded when the version became known
/// @param reason what changed in it
/// @param pastReview whether it is in force although its review should have been done
public record PolicyCard(
        PolicyId policy,
        VersionNumber version,
        CardFacts text,
        PolicyStatus status,
        PartialDate effectiveFrom,
        Instant recorded,
        String reason,
        boolean pastReview) {
    /// Empty for a policy that was never published.
    static Optional<PolicyCard> of(PolicyId policy, PolicyRecord record, LocalDate today, Library library) {
        return shown(record, today).map(version -> of(policy, version, record, today, library));
    }

    /// The version that a list shows.
    static Optional<GovernanceEvent.Published> shown(PolicyRecord record, LocalDate today) {
        return record.inForceOn(today).or(record::latest);
    }

    private static PolicyCard of(
            PolicyId policy, GovernanceEvent.Published version, PolicyRecord record, LocalDate today, Library library) {
        PolicyStatus status = PolicyStatus.of(version, record, today);
        return new PolicyCard(
                policy,
                version.version(),
                library.published().of(policy, version.version(), library),
                status,
                version.effectiveFrom(),
                version.recordedAt(),
                version.reason(),
                status == PolicyStatus.IN_FORCE
                        && version.reviewDue()
                                .filter(due -> today.isAfter(due.lastDay()))
                                .isPresent());
    }

    boolean mayBeReadBy(SearchQuestion.Reader reader) {
        return reader.mayRead(policy.organisation(), text.audience());
    }
}
