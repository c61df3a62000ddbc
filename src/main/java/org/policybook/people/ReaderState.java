package org.policybook.people;

import java.time.Instant;
import java.util.Optional;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Person;

/// How one person stands with one policy that they must read.
///
/// @param title of the version in force
/// @param version the one in force
/// @param read the version they confirmed last, which may be an earlier one; empty when none
/// @param at when they did
/// @param isDone whether nothing is asked of them now
public record ReaderState(
        Person person,
        PolicyId policy,
        String title,
        VersionNumber version,
        Optional<VersionNumber> read,
        Optional<Instant> at,
        boolean isDone) {}
