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
    /// A later version has taken its place.
    SUPERSEDED;

    /// Of a published version, on a day.
    public static PolicyStatus of(GovernanceEvent.Published version, PolicyRecord record, LocalDate day) {
        if (version.effectiveFrom().firstDay().isAfter(day)) {
            return SCHEDULED;
        }
        boolean current = record.inForceOn(day).filter(version::equals).isPresent();
        return current ? IN_FORCE : SUPERSEDED;
    }

    /// As written in tables and JSON: `in-force`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
