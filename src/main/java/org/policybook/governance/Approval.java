package org.policybook.governance;

import org.policybook.document.PartialDate;

/// The decision to adopt a version: the committee or post that made it, and the day, as precisely as it
/// is known.
public record Approval(String by, PartialDate on) {}
