package org.policybook.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policybook.document.VersionNumber;

/// Suspensions and withdrawals, by the version they are about.
final class Halts {
    /// Whether a version may be in force on a day.
    enum State {
        NONE,
        SUSPENDED,
        WITHDRAWN
    }

    private record Entry(VersionNumber version, VersionEvent.Halt halt) {}

    private final List<Entry> entries;

    private Halts(List<Entry> entries) {
        this.entries = entries;
    }

    static Halts of(List<GovernanceEvent> events) {
        List<VersionNumber> published = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (GovernanceEvent event : events) {
            if (event instanceof GovernanceEvent.Published version) {
                published.add(version.version());
            } else if (event instanceof VersionEvent.Halt halt) {
                published.stream()
                        .filter(version -> halt.version().map(version::samePlace).orElse(true))
                        .forEach(version -> entries.add(new Entry(version, halt)));
            }
        }
        return new Halts(entries);
    }

    /// A withdrawal counts whatever follows; of the others the one that begins last, and of two of the same day
    /// the one recorded last.
    State on(VersionNumber version, LocalDate day) {
        State state = State.NONE;
        LocalDate since = LocalDate.MIN;
        for (Entry entry : entries) {
            LocalDate from = entry.halt().from();
            if (!entry.version().samePlace(version) || from.isAfter(day) || from.isBefore(since)) {
                continue;
            }
            State next = state(entry.halt());
            if (state != State.WITHDRAWN) {
                state = next;
                since = next == State.WITHDRAWN ? LocalDate.MIN : from;
            }
        }
        return state;
    }

    private static State state(VersionEvent.Halt halt) {
        return switch (halt) {
            case VersionEvent.Suspended suspended -> State.SUSPENDED;
            case VersionEvent.Reinstated reinstated -> State.NONE;
            case VersionEvent.Withdrawn withdrawn -> State.WITHDRAWN;
        };
    }
}
