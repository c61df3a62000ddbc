package org.policybook.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;

/// Something decided about what has been published.
public sealed interface VersionEvent extends GovernanceEvent {
    Recorded recorded();

    @Override
    default Instant recordedAt() {
        return recorded().at();
    }

    @Override
    default Person by() {
        return recorded().by();
    }

    /// An event that takes versions out of force, or brings them back.
    sealed interface Halt extends VersionEvent permits Suspended, Reinstated, Withdrawn {
        /// The one version it is about; the whole policy, that is every version published before it, when empty.
        Optional<VersionNumber> version();

        /// The first day on which it counts.
        LocalDate from();

        String reason();
    }

    /// Not in force until reinstated.
    record Suspended(Recorded recorded, Optional<VersionNumber> version, LocalDate from, String reason)
            implements Halt {}

    /// The end of a suspension.
    record Reinstated(Recorded recorded, Optional<VersionNumber> version, LocalDate from, String reason)
            implements Halt {}

    /// Not in force any more, and never again.
    record Withdrawn(Recorded recorded, Optional<VersionNumber> version, LocalDate from, String reason)
            implements Halt {}

    /// The review date was put off.
    ///
    /// @param approval who allowed it, and when
    record Extended(
            Recorded recorded, VersionNumber version, PartialDate reviewDue, Approval approval, String rationale)
            implements VersionEvent {}

    /// Reviewed without a change: the review date moves, the text does not.
    record Reaffirmed(
            Recorded recorded, VersionNumber version, PartialDate reviewDue, Approval approval, Evidence evidence)
            implements VersionEvent {}

    /// Something happened that brings the review forward: the law changed, an incident, a platform's terms changed.
    ///
    /// @param because what happened
    /// @param happened when
    record Triggered(
            Recorded recorded, VersionNumber version, PartialDate reviewDue, String because, PartialDate happened)
            implements VersionEvent {}

    /// What a review without a change rests on.
    ///
    /// @param references how the references were checked, and with what result
    /// @param sources the sources consulted; never empty
    record Evidence(String references, List<String> sources) {
        public Evidence {
            sources = List.copyOf(sources);
        }
    }

    /// A fact about a version was wrong. Both stand in the record.
    ///
    /// @param field a field of the front matter, such as `approved.on`
    record Corrected(Recorded recorded, VersionNumber version, String field, String before, String after, String reason)
            implements VersionEvent {}
}
