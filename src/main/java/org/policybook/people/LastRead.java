package org.policybook.people;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.VersionNumber;

/// The version of a policy that somebody opened last.
///
/// @param before the other version that they had opened before that one
public record LastRead(VersionNumber version, LocalDate on, Optional<Before> before) {
    public record Before(VersionNumber version, LocalDate on) {}

    /// What is known once they open a version on a day.
    LastRead opening(VersionNumber now, LocalDate today) {
        return new LastRead(now, today, now.equals(version) ? before : Optional.of(new Before(version, on)));
    }
}
