package org.policybook.intake;

/// Something a person should look at after the import.
///
/// @param what one sentence or two: what was unsure, missing, contradictory or left out
public record Warning(String what, Place where) {}
