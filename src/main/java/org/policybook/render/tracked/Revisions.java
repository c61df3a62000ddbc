package org.policybook.render.tracked;

import java.time.temporal.ChronoUnit;
import org.policybook.render.Reviser;
import org.w3c.dom.Element;

/// Makes the marks of tracked changes, each with a number of its own.
final class Revisions {
    /// Far from the numbers of bookmarks, which Word counts together with these.
    private static final int FIRST = 1_000_000;

    private final Reviser reviser;
    private int next = FIRST;

    Revisions(Reviser reviser) {
        this.reviser = reviser;
    }

    /// @param near any element of the document that is written
    Element mark(String name, Element near) {
        Element mark = numbered(name, next++, near);
        WordXml.attribute(mark, "author", reviser.name());
        reviser.at()
                .ifPresent(at -> WordXml.attribute(
                        mark, "date", at.truncatedTo(ChronoUnit.SECONDS).toString()));
        return mark;
    }

    Element rangeStart(String name, String move, Element near) {
        Element start = mark(name, near);
        WordXml.attribute(start, "name", move);
        return start;
    }

    /// The end of the range that began with a mark.
    static Element rangeEnd(String name, Element start) {
        return numbered(name, Integer.parseInt(WordXml.attribute(start, "id")), start);
    }

    /// Marks a paragraph's end.
    void markEnd(Show show, Element paragraph) {
        show.element().ifPresent(name -> {
            Element properties = ParagraphWriter.properties(paragraph);
            Element run = WordXml.need(properties, "rPr");
            run.insertBefore(mark(name, paragraph), run.getFirstChild());
        });
    }

    private static Element numbered(String name, int number, Element near) {
        Element mark = WordXml.make(near, name);
        WordXml.attribute(mark, "id", String.valueOf(number));
        return mark;
    }
}
