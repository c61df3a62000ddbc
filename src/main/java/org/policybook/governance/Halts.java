package org.policybook.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.VersionNumber;

/// Suspensions and withdrawals, by the version they are about.
final class Halts {
    /// @param halts in the order in which they were recorded
    private record OfVersion(VersionNumber version, List<VersionEvent.Halt> halts) {}

    private final List<OfVersion> versions = new ArrayList<>();

    private Halts() {}

    static Halts of(List<GovernanceEvent> events) {
        Halts halts = new Halts();
        for (GovernanceEvent event : events) {
            if (event instanceof GovernanceEvent.Published published) {
                halts.versions.add(new OfVersion(published.version(), new ArrayList<>()));
            } else if (event instanceof VersionEvent.Halt halt) {
                halts.versions.stream()
                        .filter(of ->
                                halt.version().map(of.version()::samePlace).orElse(true))
                        .forEach(of -> of.halts().add(halt));
            }
        }
        return halts;
    }

    /// The suspension or withdrawal that keeps a version from being in force on a day. A withdrawal counts
    /// whatever follows; of the others the one that begins last, and of two of the same day the one recorded last.
    Optional<VersionEvent.Halt> on(VersionNumber version, LocalDate day) {
        return versions.stream()
                .filter(of -> of.version().samePlace(version))
                .findFirst()
                .flatMap(of -> on(of.halts(), day));
    }

    private static Optional<VersionEvent.Halt> on(List<VersionEvent.Halt> halts, LocalDate day) {
        Optional<VersionEvent.Halt> last = Optional.empty();
        for (VersionEvent.Halt halt : halts) {
            if (halt.from().isAfter(day)) {
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
