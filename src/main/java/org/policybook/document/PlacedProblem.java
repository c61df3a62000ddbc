package org.policybook.document;

/// A problem of a YAML file and the value that it is about.
///
/// @param path such as `committees[2].quorum`; empty when it is about the whole
public record PlacedProblem(String path, Problem problem) {}
