package org.policybook.library;

import java.time.Instant;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// That somebody has read a version.
///
/// @param clauses how many clauses it is bound to, each by its id and the hash of its words
public record ReadConfirmation(String email, PolicyId policy, VersionNumber version, Instant at, int clauses) {}
