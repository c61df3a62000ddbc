package org.policybook.governance;

import java.time.LocalDate;
import java.util.Locale;

/// Where a text of a policy stands in its life on a day.
public enum PolicyStatus {
    /// Being written; never published.
    DRAFT,
    /// Published, in force from a later day.
    SCHEDULED,
    IN_FORCE,
    /// Not in force until it is reinstated.
    SUSPENDED,
    /// Not in force any more, by decision.
    WITHDRAWN,
    /// A later version has taken its place.
    SUPERSEDED;

    /// Of a published version, on a day.
    public static PolicyStatus of(GovernanceEvent.Published version, PolicyRecord record, LocalDate day) {
        return record.haltOn(version.version(), day)
                .map(halt -> halted(halt, version, record, day))
                .orElseGet(() -> unhalted(version, record, day));
    }

    private static PolicyStatus halted(
            VersionEvent.Halt halt, GovernanceEvent.Published version, PolicyRecord record, LocalDate day) {
        return switch (halt) {
            case VersionEvent.Withdrawn withdrawn -> WITHDRAWN;
            case VersionEvent.Suspended suspended -> superseded(version, record, day) ? SUPERSEDED : SUSPENDED;
            case VersionEvent.Reinstated reinstated -> unhalted(version, record, day);
        };
    }

    private static PolicyStatus unhalted(GovernanceEvent.Published version, PolicyRecord record, LocalDate day) {
        if (version.effectiveFrom().firstDay().isAfter(day)) {
            return SCHEDULED;
        }
        boolean current = record.inForceOn(day)
                .filter(inForce -> inForce.version().samePlace(version.version()))
                .isPresent();
        return current ? IN_FORCE : SUPERSEDED;
    }

    /// Whether a higher version has come into force by the day, whatever became of that one.
    private static boolean superseded(GovernanceEvent.Published version, PolicyRecord record, LocalDate day) {
        return record.published().stream()
                .anyMatch(other -> other.version().isAfter(version.version())
                        && !other.effectiveFrom().firstDay().isAfter(day));
    }

    /// As written in tables and JSON: `in-force`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
