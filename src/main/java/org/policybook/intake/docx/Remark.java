package org.policybook.intake.docx;

/// A comment that somebody made in Word.
///
/// @param paragraph it stands at, counted from 1
/// @param words what it is about, as selected; may be empty
/// @param on the day it was made, as the file writes it; may be empty
public record Remark(int paragraph, String words, String author, String on, String text) {}
