package org.policybook.document;

/// The place of a clause in the text it was read from: the lines it covers, counted from 1, and the
/// column, counted from 1, at which it begins.
public record SourceSpan(int firstLine, int column, int lastLine) {}
