package org.policybook.store;

import java.time.Instant;
import org.policybook.governance.CommitId;
import org.policybook.governance.Person;

/// An organisation's rules as they stood after a change of them.
///
/// @param text the whole `organisation.yaml`
/// @param reason what changed and why, in a line
public record RulesText(CommitId commit, Person by, Instant at, String reason, String text) {}
