package org.policybook.intake.docx;

/// What is known of the text that a copy was made of.
///
/// @param clauses those that its bookmarks stand for
/// @param pictures what its pictures are called
public record CopyOf(ClauseBookmarks clauses, PictureNames pictures) {}
