package org.policybook.render.tracked;

import java.util.List;
import org.policybook.diff.Redline;
import org.policybook.diff.Span;
import org.w3c.dom.Element;

/// Writes paragraphs with the words marked that went and came. Kept words look as in the text after.
final class ParagraphRedline {
    private final Revisions revisions;
    private final Footnotes.Names names;
    private final Footnotes footnotes;

    ParagraphRedline(Revisions revisions, Footnotes.Names names, Footnotes footnotes) {
        this.revisions = revisions;
        this.names = names;
        this.footnotes = footnotes;
    }

    /// The paragraphs before and after as one text in which their ends come and go like words; the last end
    /// of both is one.
    List<Element> merge(List<Element> before, List<Element> after, Marking marking) {
        Atoms from = Atoms.of(before, names);
        Atoms to = Atoms.of(after, names);
        Element last = (marking.isFromBefore() ? before : after).getLast();
        ParagraphWriter writer = new ParagraphWriter(revisions, last);
        for (Span span : Redline.of(from.text(), to.text()).spans()) {
            write(span, from, to, marking, writer);
        }
        writer.end(last, marking.of(Span.Fate.KEPT));
        return writer.paragraphs();
    }

    List<Element> whole(Element paragraph, Marking marking) {
        Atoms atoms = Atoms.of(List.of(paragraph), names);
        ParagraphWriter writer = new ParagraphWriter(revisions, paragraph);
        atoms.take(atoms.text().length()).forEach(atom -> writer.add(atom, marking.of(Span.Fate.KEPT)));
        writer.end(paragraph, marking.of(Span.Fate.KEPT));
        return writer.paragraphs();
    }

    private void write(Span span, Atoms from, Atoms to, Marking marking, ParagraphWriter writer) {
        int length = span.text().length();
        List<Atom> atoms = switch (span.fate()) {
            case KEPT -> kept(from.take(length), to.take(length), marking);
            case DELETED -> from.take(length);
            case INSERTED -> to.take(length);
        };
        atoms.forEach(atom -> writer.add(atom, marking.of(span.fate())));
    }

    private List<Atom> kept(List<Atom> before, List<Atom> after, Marking marking) {
        if (marking == Marking.IN_PLACE) {
            List<Atom> things =
                    after.stream().filter(atom -> atom.thing().isPresent()).toList();
            List<Atom> others =
                    before.stream().filter(atom -> atom.thing().isPresent()).toList();
            for (int i = 0; i < Math.min(things.size(), others.size()); i++) {
                footnotes.kept(others.get(i), things.get(i));
            }
        }
        return marking.isFromBefore() ? before : after;
    }
}
