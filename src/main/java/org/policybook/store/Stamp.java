package org.policybook.store;

import java.time.Instant;
import org.policybook.governance.Person;

/// Who did something, and when it is recorded.
public record Stamp(Person by, Instant at) {}
