package org.policybook.store;

import java.time.Instant;
import java.util.Map;
import org.policybook.governance.CommitId;
import org.policybook.governance.Person;

/// A commit in the history of a policy.
///
/// @param trailers the facts at the end of its message, such as `Version: 2.2`
public record Revision(CommitId commit, Person author, Instant at, String message, Map<String, String> trailers) {
    public Revision {
        trailers = Map.copyOf(trailers);
    }
}
