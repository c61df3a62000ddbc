package org.policybook.render;

import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;

/// One line of a version history: what was issued when, by whose decision, and why.
public record HistoryRow(VersionNumber version, PartialDate date, String approvedBy, String reason) {}
