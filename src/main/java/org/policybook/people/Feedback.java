package org.policybook.people;

import java.time.Instant;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// What a reader told the owner of a policy. Who they are is not kept.
///
/// @param clause the paragraph it is about; empty for the whole text
/// @param settled whether somebody has dealt with it
public record Feedback(
        long id,
        PolicyId policy,
        VersionNumber version,
        Optional<ClauseId> clause,
        String words,
        Instant at,
        boolean settled) {
    /// The most letters that are kept.
    public static final int LONGEST = 2000;
}
