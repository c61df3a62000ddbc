package org.policybook.library;

/// What the program can show for a criterion of the checklist. It decides nothing: a person confirms.
///
/// @param satisfied whether it speaks for the criterion
/// @param words what was seen, or what is missing
public record Evidence(boolean satisfied, String words) {}
