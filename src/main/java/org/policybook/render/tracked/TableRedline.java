package org.policybook.render.tracked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.policybook.diff.Correspondence;
import org.w3c.dom.Element;

/// Writes a table with the rows marked that went and came, and the words in the others, cell by cell.
final class TableRedline {
    private final ParagraphRedline paragraphs;
    private final Revisions revisions;

    TableRedline(ParagraphRedline paragraphs, Revisions revisions) {
        this.paragraphs = paragraphs;
        this.revisions = revisions;
    }

    /// A table that came or went as a whole.
    Element whole(Element table, Marking marking) {
        Element written = shell(table);
        rows(table).forEach(row -> written.appendChild(whole(row, marking, table)));
        return written;
    }

    Element merge(Line before, Line after, Correspondence clauses) {
        Element written = shell(after.element());
        List<Element> from = rows(before.element());
        List<Element> to = rows(after.element());
        Map<Integer, Integer> placesAfter = new HashMap<>();
        IntStream.range(0, to.size())
                .forEach(row -> placesAfter.put(after.places().get(row), row));
        int nextA = 0;
        int nextB = 0;
        for (int a = 0; a < from.size(); a++) {
            int b = partner(before.places().get(a), placesAfter, clauses);
            if (b >= nextB) {
                gap(from.subList(nextA, a), to.subList(nextB, b), written);
                written.appendChild(merge(from.get(a), to.get(b)));
                nextA = a + 1;
                nextB = b + 1;
            }
        }
        gap(from.subList(nextA, from.size()), to.subList(nextB, to.size()), written);
        return written;
    }

    private static int partner(int place, Map<Integer, Integer> placesAfter, Correspondence clauses) {
        boolean stays = place != Line.NOWHERE && clauses.moveOf(place).isEmpty();
        return stays
                ? placesAfter.getOrDefault(clauses.afterOf(place).orElse(Line.NOWHERE), Line.NOWHERE)
                : Line.NOWHERE;
    }

    private void gap(List<Element> gone, List<Element> come, Element table) {
        gone.forEach(row -> table.appendChild(whole(row, Marking.GONE, table)));
        come.forEach(row -> table.appendChild(whole(row, Marking.CAME, table)));
    }

    private Element merge(Element before, Element after) {
        Element written = WordXml.copy(after);
        List<Element> cells = WordXml.children(written, "tc");
        List<Element> others = WordXml.children(before, "tc");
        for (int i = 0; i < cells.size(); i++) {
            replace(
                    cells.get(i),
                    paragraphs.merge(
                            WordXml.children(others.get(i), "p"),
                            WordXml.children(cells.get(i), "p"),
                            Marking.IN_PLACE));
        }
        return written;
    }

    private Element whole(Element row, Marking marking, Element near) {
        Element written = WordXml.copy(row);
        Show show = marking == Marking.GONE ? Show.DELETED : Show.INSERTED;
        Element properties = WordXml.child(written, "trPr").orElseGet(() -> {
            Element made = WordXml.make(near, "trPr");
            written.insertBefore(made, written.getFirstChild());
            return made;
        });
        show.element().ifPresent(name -> properties.appendChild(revisions.mark(name, near)));
        for (Element cell : WordXml.children(written, "tc")) {
            replace(
                    cell,
                    WordXml.children(cell, "p").stream()
                            .flatMap(paragraph -> paragraphs.whole(paragraph, marking).stream())
                            .toList());
        }
        return written;
    }

    private static void replace(Element cell, List<Element> written) {
        WordXml.children(cell, "p").forEach(cell::removeChild);
        written.forEach(cell::appendChild);
    }

    private static List<Element> rows(Element table) {
        return WordXml.children(table, "tr");
    }

    /// The table without its rows.
    private static Element shell(Element table) {
        Element shell = WordXml.copy(table);
        rows(shell).forEach(shell::removeChild);
        return shell;
    }
}
