package org.policybook.render;

import java.time.Instant;
import java.util.Optional;

/// Who made the changes, and when, as far as it is known.
public record Reviser(String name, Optional<Instant> at) {}
