package org.policybook.intake;

/// A line recognised as a heading.
///
/// @param index its place in the list of lines
/// @param last the place of its last line, where an appendix has its title on a line of its own
/// @param listed whether the contents list names it
record HeadingLine(int index, int last, Line line, HeadingNumber number, Mark mark, boolean listed) {
    /// What shows that the line is a heading, besides its words.
    enum Mark {
        HASHES,
        BOLD,
        NONE
    }

    HeadingLine asListed() {
        return new HeadingLine(index, last, line, number, mark, true);
    }

    /// The same heading with its title from a later line.
    HeadingLine titled(HeadingLine title) {
        return new HeadingLine(index, title.index, line, number.titled(title.number.rest()), mark, listed);
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
