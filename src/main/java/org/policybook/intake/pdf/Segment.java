package org.policybook.intake.pdf;

/// A run of words on a line, parted from the next by a wide gap.
record Segment(float x, float right, String text) {}
