package org.policybook.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

    /// The versions, each with its facts as they were extended or corrected since.
    public List<GovernanceEvent.Published> published() {
        return StandingFacts.of(events);
    }

    /// Of the versions effective on or before the day, and neither withdrawn nor suspended on it, the highest in
    /// version order.
    public Optional<GovernanceEvent.Published> inForceOn(LocalDate day) {
        Halts halts = Halts.of(events);
        return highest(version -> !version.effectiveFrom().firstDay().isAfter(day)
                && halts.on(version.version(), day).isEmpty());
    }

    /// The suspension or withdrawal that keeps a version from being in force on a day.
    public Optional<VersionEvent.Halt> haltOn(VersionNumber version, LocalDate day) {
        return Halts.of(events).on(version, day);
    }

    /// The record as it stood at an instant: only what had been recorded by then.
    public PolicyRecord believedOn(Instant instant) {
        return new PolicyRecord(events.stream()
                .filter(event -> !event.recordedAt().isAfter(instant))
                .toList());
    }

    /// The record up to a version's publication: what had been decided by then.
    public PolicyRecord until(VersionNumber version) {
        int last = 0;
        while (last < events.size() && !isPublication(events.get(last), version)) {
            last++;
        }
        return new PolicyRecord(events.subList(0, Math.min(last + 1, events.size())));
    }

    private static boolean isPublication(GovernanceEvent event, VersionNumber version) {
        return event instanceof GovernanceEvent.Published published
                && published.version().samePlace(version);
    }

    /// A time in which a version is in force.
    ///
    /// @param from the first day
    /// @param until the first day no longer; empty while nothing has ended it
    public record Reign(GovernanceEvent.Published version, LocalDate from, Optional<LocalDate> until) {}

    /// The times in which a version is, was or will be in force, in order. They never overlap. Between them may
    /// lie days without any, and a version that was suspended reigns more than once.
    public List<Reign> reigns() {
        List<Reign> reigns = new ArrayList<>();
        for (LocalDate day : turningDays()) {
            Optional<GovernanceEvent.Published> now = inForceOn(day);
            boolean open = !reigns.isEmpty() && reigns.getLast().until().isEmpty();
            if (open && !now.equals(Optional.of(reigns.getLast().version()))) {
                Reign before = reigns.removeLast();
                reigns.add(new Reign(before.version(), before.from(), Optional.of(day)));
                open = false;
            }
            if (!open) {
                now.ifPresent(version -> reigns.add(new Reign(version, day, Optional.empty())));
            }
        }
        return reigns;
    }

    /// The days on which another version may come into force, or one leave it.
    private TreeSet<LocalDate> turningDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        published().forEach(version -> days.add(version.effectiveFrom().firstDay()));
        for (GovernanceEvent event : events) {
            if (event instanceof VersionEvent.Halt halt) {
                days.add(halt.from());
            }
        }
        return days;
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
