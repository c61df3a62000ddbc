package org.policybook.library.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;

/// What a report is asked about.
///
/// @param organisations only these; all when empty
/// @param day the day whose state is told
/// @param believed what was recorded after this day is left out; all that is known now counts when empty
/// @param leavers posts whose holders have left
public record ReportQuestion(
        Set<OrganisationId> organisations, LocalDate day, Optional<LocalDate> believed, Set<String> leavers) {
    public ReportQuestion {
        organisations = Set.copyOf(organisations);
        leavers = Set.copyOf(leavers);
    }

    /// The last instant that counts, in the journal's own zone.
    Instant known() {
        return believed.map(last -> last.plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .minusNanos(1)
                        .toInstant())
                .orElse(Instant.MAX);
    }
}
