package org.policybook.intake.docx;

import org.policybook.intake.HeadingNumber;

/// A paragraph that is a heading.
///
/// @param depth 1 for a top section, 0 for the document's title
/// @param number what was typed before its words, or counted
record Heading(Element.Para para, int depth, HeadingNumber number) {
    /// The heading's words, without its number.
    String words() {
        return number.rest();
    }
}
