package org.policybook.render.tracked;

import java.util.Optional;
import org.w3c.dom.Element;

/// A part of a paragraph that looks one way throughout: words, a thing such as a break or the mark of a
/// footnote, or the paragraph's end.
///
/// @param source the run, or the paragraph that ends
/// @param text the words; one character for anything else
/// @param thing what is no word
/// @param link the link around it
record Atom(Element source, String text, Optional<Element> thing, Optional<Element> link) {
    /// Stands for the end of a paragraph.
    static final String END = "\n";

    static Atom words(Element run, String text, Optional<Element> link) {
        return new Atom(run, text, Optional.empty(), link);
    }

    static Atom end(Element paragraph) {
        return new Atom(paragraph, END, Optional.empty(), Optional.empty());
    }

    boolean isEnd() {
        return WordXml.is(source, "p");
    }

    Atom part(int from, int to) {
        return new Atom(source, text.substring(from, to), thing, link);
    }
}
