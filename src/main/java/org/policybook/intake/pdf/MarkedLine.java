package org.policybook.intake.pdf;

/// A line of what was read, with the page it came from.
///
/// @param text with marks: `## ` before a heading, `• ` before an item, tabs between cells; may be empty
public record MarkedLine(int page, String text) {}
