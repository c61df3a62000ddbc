package org.policybook.governance;

import java.time.Instant;

/// When the library learnt of something, and who recorded it.
public record Recorded(Instant at, Person by) {}
