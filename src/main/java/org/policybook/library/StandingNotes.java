package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.VersionEvent;

/// What was decided about a version after it was published, a line each: the text itself cannot tell.
public final class StandingNotes {
    private StandingNotes() {}

    /// Oldest first; none for a draft.
    ///
    /// @param today a suspension or withdrawal is told as it counts on this day
    public static List<String> of(Reading reading, LocalDate today) {
        Optional<VersionNumber> shown = reading.version();
        if (shown.isEmpty()) {
            return List.of();
        }
        VersionNumber version = shown.orElseThrow();
        List<GovernanceEvent> events = reading.record().events();
        Optional<VersionEvent.Halt> halt = reading.record().haltOn(version, today);
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            GovernanceEvent event = events.get(i);
            if (event instanceof VersionEvent decided && concerns(decided, version, halt)) {
                notes.add(EventWords.of(decided, new PolicyRecord(events.subList(0, i))) + ".");
            }
        }
        return notes.stream().map(note -> note.replaceAll("\\.\\.$", ".")).toList();
    }

    private static boolean concerns(VersionEvent event, VersionNumber version, Optional<VersionEvent.Halt> halt) {
        return switch (event) {
            case VersionEvent.Halt step -> halt.filter(step::equals).isPresent();
            case VersionEvent.Extended extended -> extended.version().samePlace(version);
            case VersionEvent.Reaffirmed reaffirmed -> reaffirmed.version().samePlace(version);
            case VersionEvent.Triggered triggered -> triggered.version().samePlace(version);
            case VersionEvent.Corrected corrected -> corrected.version().samePlace(version);
        };
    }
}
