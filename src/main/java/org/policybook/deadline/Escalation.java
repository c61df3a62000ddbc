package org.policybook.deadline;

/// Somebody else who is told once a review is late.
///
/// @param overdueDays from how many days after the due date on; at least 1
public record Escalation(Addressee to, int overdueDays) {}
