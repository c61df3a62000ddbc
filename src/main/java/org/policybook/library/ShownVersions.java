package org.policybook.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;

/// The versions of a policy that a reader may know of.
record ShownVersions(PolicyId policy, PolicyRecord record, SearchQuestion.Reader reader, Library library) {
    /// Newest first.
    List<ShownPolicy.Version> of(LocalDate today) {
        return record.published().stream()
                .filter(this::mayBeRead)
                .sorted(Comparator.comparing(Published::version).reversed())
                .map(version -> new ShownPolicy.Version(
                        version.version(),
                        version.effectiveFrom(),
                        record.ended(version.version()),
                        version.reason(),
                        PolicyStatus.of(version, record, today)))
                .toList();
    }

    boolean mayBeRead(Published version) {
        return reader.mayRead(
                policy.organisation(),
                library.published().of(policy, version.version(), library).audience());
    }

    ShownPolicy.Standing standing(Reading reading, LocalDate today) {
        Optional<Published> version = reading.published();
        PolicyStatus status =
                version.map(found -> PolicyStatus.of(found, record, today)).orElse(PolicyStatus.DRAFT);
        Optional<PartialDate> due = version.flatMap(Published::reviewDue)
                .filter(last -> status == PolicyStatus.IN_FORCE && today.isAfter(last.lastDay()));
        return new ShownPolicy.Standing(
                status,
                due.isPresent(),
                due.or(() -> day(status, version, today)),
                record.inForceOn(today).filter(this::mayBeRead).map(Published::version),
                StandingNotes.of(reading, today));
    }

    private Optional<PartialDate> day(PolicyStatus status, Optional<Published> version, LocalDate today) {
        return switch (status) {
            case DRAFT -> Optional.empty();
            case SCHEDULED, IN_FORCE -> version.map(Published::effectiveFrom);
            case SUSPENDED, WITHDRAWN ->
                version.flatMap(found -> record.haltOn(found.version(), today))
                        .map(halt -> PartialDate.of(halt.from()));
            case SUPERSEDED -> version.flatMap(found -> record.ended(found.version()));
        };
    }
}
