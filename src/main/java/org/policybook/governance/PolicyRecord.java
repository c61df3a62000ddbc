package org.policybook.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.policybook.document.PartialDate;
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
        return inForceOn(day, published(), Halts.of(events));
    }

    private static Optional<GovernanceEvent.Published> inForceOn(
            LocalDate day, List<GovernanceEvent.Published> versions, Halts halts) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().firstDay().isAfter(day)
                        && halts.on(version.version(), day).isEmpty())
                .max(Comparator.comparing(GovernanceEvent.Published::version));
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
    public record Reign(GovernanceEvent.Published version, LocalDate from, Optional<LocalDate> until) {
        /// The day, as precise as the version is dated that took effect on it.
        private PartialDate begun(LocalDate day) {
            PartialDate effective = version.effectiveFrom();
            return from.equals(day) && effective.firstDay().equals(day) ? effective : PartialDate.of(day);
        }
    }

    /// When a version ended: no more precise than it is known when the one in its place began. Of one that reigned more
    /// than once, the last time.
    public Optional<PartialDate> ended(VersionNumber version) {
        List<Reign> reigns = reigns();
        for (int i = reigns.size() - 1; i >= 0; i--) {
            if (reigns.get(i).version().version().samePlace(version)) {
                int next = i + 1;
                return reigns.get(i)
                        .until()
                        .map(day -> next < reigns.size() ? reigns.get(next).begun(day) : PartialDate.of(day));
            }
        }
        return Optional.empty();
    }

    /// The review date of a version as it stood on a day: without what was decided about it later.
    public Optional<PartialDate> reviewDueOn(LocalDate day, VersionNumber version) {
        return new PolicyRecord(events.stream()
                        .filter(event -> decided(event)
                                .map(date -> !date.firstDay().isAfter(day))
                                .orElse(true))
                        .toList())
                .version(version)
                .flatMap(GovernanceEvent.Published::reviewDue);
    }

    /// When the review date was moved, if that is what happened.
    private static Optional<PartialDate> decided(GovernanceEvent event) {
        return switch (event) {
            case VersionEvent.Extended extended ->
                Optional.of(extended.approval().on());
            case VersionEvent.Reaffirmed reaffirmed ->
                Optional.of(reaffirmed.approval().on());
            case VersionEvent.Triggered triggered -> Optional.of(triggered.happened());
            case VersionEvent.Corrected corrected -> Optional.empty();
            case VersionEvent.Halt halt -> Optional.empty();
            case GovernanceEvent.Published published -> Optional.empty();
            case GovernanceEvent.Renamed renamed -> Optional.empty();
            case DraftEvent step -> Optional.empty();
        };
    }

    /// The times in which a version is, was or will be in force, in order. They never overlap. Between them may
    /// lie days without any, and a version that was suspended reigns more than once.
    public List<Reign> reigns() {
        List<Reign> reigns = new ArrayList<>();
        List<GovernanceEvent.Published> versions = published();
        Halts halts = Halts.of(events);
        for (LocalDate day : turningDays()) {
            Optional<GovernanceEvent.Published> now = inForceOn(day, versions, halts);
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
        return published().stream().max(Comparator.comparing(GovernanceEvent.Published::version));
    }

    public Optional<GovernanceEvent.Published> version(VersionNumber number) {
        return published().stream()
                .filter(version -> version.version().samePlace(number))
                .findFirst();
    }
}
