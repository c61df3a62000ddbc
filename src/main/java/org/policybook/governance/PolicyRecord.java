package org.policybook.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.policybook.document.VersionNumber;

/// All that was decided about one policy, oldest first, and what follows from it.
///
/// Two questions about the past have different answers: what was in force on a day ([#inForceOn]), and
/// what the library believed then ([#believedOn] first). Commit dates answer neither.
public record PolicyRecord(List<GovernanceEvent> events) {
    public PolicyRecord {
        events = List.copyOf(events);
    }

    public List<GovernanceEvent.Published> published() {
        return events.stream()
                .filter(GovernanceEvent.Published.class::isInstance)
                .map(GovernanceEvent.Published.class::cast)
                .toList();
    }

    /// Of the versions effective on or before the day, the highest in version order.
    public Optional<GovernanceEvent.Published> inForceOn(LocalDate day) {
        return highest(version -> !version.effectiveFrom().firstDay().isAfter(day));
    }

    /// The record as it stood at an instant: only what had been recorded by then.
    public PolicyRecord believedOn(Instant instant) {
        return new PolicyRecord(events.stream()
                .filter(event -> !event.recordedAt().isAfter(instant))
                .toList());
    }

    /// A version's time in force.
    ///
    /// @param from the first day
    /// @param until the first day no longer; empty while nothing has taken its place
    public record Reign(GovernanceEvent.Published version, LocalDate from, Optional<LocalDate> until) {}

    /// The versions that are, were or will be in force, in order of time. Days only ever bring higher
    /// versions, so each reigns once.
    public List<Reign> reigns() {
        List<LocalDate> starts = published().stream()
                .map(version -> version.effectiveFrom().firstDay())
                .distinct()
                .sorted()
                .toList();
        List<Reign> reigns = new ArrayList<>();
        for (LocalDate day : starts) {
            GovernanceEvent.Published now = inForceOn(day).orElseThrow();
            if (reigns.isEmpty()) {
                reigns.add(new Reign(now, day, Optional.empty()));
            } else if (!reigns.getLast().version().equals(now)) {
                Reign before = reigns.removeLast();
                reigns.add(new Reign(before.version(), before.from(), Optional.of(day)));
                reigns.add(new Reign(now, day, Optional.empty()));
            }
        }
        return reigns;
    }

    public Optional<GovernanceEvent.Published> latest() {
        return highest(version -> true);
    }

    public Optional<GovernanceEvent.Published> version(VersionNumber number) {
        return published().stream()
                .filter(version -> version.version().samePlace(number))
                .findFirst();
    }

    private Optional<GovernanceEvent.Published> highest(Predicate<GovernanceEvent.Published> counts) {
        return published().stream().filter(counts).max(Comparator.comparing(GovernanceEvent.Published::version));
    }
}
