package org.policybook.intake.pdf;

/// A heading among the lines.
///
/// @param hashes of its mark: 1 is the title's
/// @param lines how many lines it takes up
record Headline(int hashes, int lines) {}
