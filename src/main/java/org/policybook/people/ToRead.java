package org.policybook.people;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// A policy that somebody is asked to read.
///
/// @param asked since when: the version's day, or theirs if they came later
/// @param known the version they confirmed last; empty when none
public record ToRead(
        PolicyId policy, String title, VersionNumber version, LocalDate asked, Optional<VersionNumber> known) {}
