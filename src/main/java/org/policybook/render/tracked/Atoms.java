package org.policybook.render.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/// Takes paragraphs apart, and gives their parts by the length of their text.
final class Atoms {
    /// A tab would part cells, a line end paragraphs: both are told by white space that words do not hold.
    private static final String TAB = "\u000B";

    private static final String BREAK = "\u2028";
    /// Things that have nothing to tell them apart.
    private static final String OTHER = "\uFFFC";

    private final Footnotes.Names footnotes;
    private final List<Atom> atoms = new ArrayList<>();
    private int next;
    private int taken;

    private Atoms(Footnotes.Names footnotes) {
        this.footnotes = footnotes;
    }

    /// The parts of paragraphs, the end of the last left out.
    static Atoms of(List<Element> paragraphs, Footnotes.Names footnotes) {
        Atoms atoms = new Atoms(footnotes);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                atoms.atoms.add(Atom.end(paragraphs.get(i - 1)));
            }
            atoms.read(paragraphs.get(i), Optional.empty());
        }
        return atoms;
    }

    String text() {
        return atoms.stream().map(Atom::text).collect(Collectors.joining());
    }

    /// The next parts, of so many characters together.
    List<Atom> take(int length) {
        List<Atom> parts = new ArrayList<>();
        int left = length;
        while (left > 0) {
            Atom atom = atoms.get(next);
            int end = Math.min(atom.text().length(), taken + left);
            parts.add(atom.part(taken, end));
            left -= end - taken;
            taken = end;
            if (taken == atom.text().length()) {
                next++;
                taken = 0;
            }
        }
        return parts;
    }

    private void read(Element parent, Optional<Element> link) {
        for (Element child : WordXml.children(parent)) {
            if (WordXml.is(child, "r")) {
                run(child, link);
            } else if (WordXml.is(child, "hyperlink")) {
                read(child, Optional.of(child));
            }
        }
    }

    private void run(Element run, Optional<Element> link) {
        for (Element part : WordXml.children(run)) {
            if (WordXml.is(part, "t")) {
                if (!part.getTextContent().isEmpty()) {
                    atoms.add(Atom.words(run, part.getTextContent(), link));
                }
            } else if (!WordXml.is(part, "rPr")) {
                atoms.add(new Atom(run, code(part), Optional.of(part), link));
            }
        }
    }

    private String code(Element thing) {
        return switch (thing.getLocalName()) {
            case "tab" -> TAB;
            case "br" -> BREAK;
            case "footnoteReference" -> footnotes.code(WordXml.attribute(thing, "id"));
            default -> OTHER;
        };
    }
}
