package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.policybook.governance.Organisation;

/// The published policies of one organisation, ready to be asked about any day.
///
/// @param policies by their short names
/// @param known what was recorded later is left out; [Instant#MAX] for all that is known now
public record Register(Organisation organisation, List<PolicyTimeline> policies, Instant known) {
    public Register {
        policies = List.copyOf(policies);
    }

    /// The policies of which a version had come into force by the day, by title.
    public List<RegisterRow> on(LocalDate day) {
        return policies.stream()
                .flatMap(policy -> policy.on(day).stream())
                .sorted(Comparator.comparing(RegisterRow::title).thenComparing(RegisterRow::policy))
                .toList();
    }
}
