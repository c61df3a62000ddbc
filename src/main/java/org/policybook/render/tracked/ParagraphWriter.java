package org.policybook.render.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// Puts paragraphs together again from their parts, each within its mark.
final class ParagraphWriter {
    private final Revisions revisions;
    private final List<Element> paragraphs = new ArrayList<>();
    private Element open;
    private Optional<Element> link = Optional.empty();

    /// @param near any element of the document that is written
    ParagraphWriter(Revisions revisions, Element near) {
        this.revisions = revisions;
        open = WordXml.make(near, "p");
    }

    void add(Atom atom, Show show) {
        if (show == Show.HIDDEN) {
            return;
        }
        if (atom.isEnd()) {
            end(atom.source(), show);
        } else {
            within(place(atom.link()), show).appendChild(run(atom, show));
        }
    }

    /// Closes the paragraph, which takes the looks and the bookmarks of another.
    void end(Element source, Show show) {
        List<Element> heads = WordXml.children(source).stream()
                .filter(child -> WordXml.is(child, "pPr")
                        || (show != Show.DELETED
                                && show != Show.MOVED_FROM
                                && child.getLocalName().startsWith("bookmark")))
                .map(WordXml::copy)
                .toList();
        heads.reversed().forEach(head -> open.insertBefore(head, open.getFirstChild()));
        revisions.markEnd(show, open);
        paragraphs.add(open);
        open = WordXml.make(source, "p");
        link = Optional.empty();
    }

    List<Element> paragraphs() {
        return paragraphs;
    }

    /// The properties of a paragraph, which stand first in it.
    static Element properties(Element paragraph) {
        return WordXml.child(paragraph, "pPr").orElseGet(() -> {
            Element made = WordXml.make(paragraph, "pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
    }

    private Element place(Optional<Element> wanted) {
        if (wanted.isEmpty()) {
            link = Optional.empty();
            return open;
        }
        boolean same = link.equals(wanted) && open.getLastChild() != null;
        link = wanted;
        if (!same) {
            open.appendChild(WordXml.shell(wanted.orElseThrow()));
        }
        return (Element) open.getLastChild();
    }

    private Element within(Element parent, Show show) {
        return show.element()
                .map(name -> parent.getLastChild() instanceof Element last && WordXml.is(last, name)
                        ? last
                        : (Element) parent.appendChild(revisions.mark(name, parent)))
                .orElse(parent);
    }

    private static Element run(Atom atom, Show show) {
        Element run = WordXml.shell(atom.source());
        WordXml.child(atom.source(), "rPr").map(WordXml::copy).ifPresent(run::appendChild);
        run.appendChild(atom.thing().map(WordXml::copy).orElseGet(() -> text(atom, show)));
        return run;
    }

    private static Element text(Atom atom, Show show) {
        Element text = WordXml.make(atom.source(), show == Show.DELETED ? "delText" : "t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setTextContent(atom.text());
        return text;
    }
}
