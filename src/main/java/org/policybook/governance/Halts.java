package org.policybook.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.VersionNumber;

/// Suspensions and withdrawals, by the version they are about.
final class Halts {
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
                        .filter(version ->
                                halt.version().map(version::samePlace).orElse(true))
                        .forEach(version -> entries.add(new Entry(version, halt)));
            }
        }
        return new Halts(entries);
    }

    /// The suspension or withdrawal that keeps a version from being in force on a day. A withdrawal counts
    /// whatever follows; of the others the one that begins last, and of two of the same day the one recorded last.
    Optional<VersionEvent.Halt> on(VersionNumber version, LocalDate day) {
        Optional<VersionEvent.Halt> last = Optional.empty();
        for (Entry entry : entries) {
            VersionEvent.Halt halt = entry.halt();
            if (!entry.version().samePlace(version) || halt.from().isAfter(day)) {
                continue;
            }
            if (halt instanceof VersionEvent.Withdrawn) {
                return Optional.of(halt);
            }
            if (last.isEmpty() || !halt.from().isBefore(last.get().from())) {
                last = Optional.of(halt);
            }
        }
        return last.filter(halt -> !(halt instanceof VersionEvent.Reinstated));
    }
}
