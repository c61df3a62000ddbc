package org.policybook.intake;

/// A line recognised as a heading.
///
/// @param index its place in the list of lines
/// @param listed whether the contents list names it
record HeadingLine(int index, Line line, HeadingNumber number, Mark mark, boolean listed) {
    /// What shows that the line is a heading, besides its words.
    enum Mark {
        HASHES,
        BOLD,
        NONE
    }

    /// The heading's words, without number and marks.
    String words() {
        return number.rest().replaceAll("[\\s:]+$", "");
    }

    /// Its level is known from its number or from the contents list.
    boolean anchored() {
        return number.numbered() || number.appendix() || listed;
    }

    boolean isGlossary() {
        return Glossary.isHeading(words());
    }
}
