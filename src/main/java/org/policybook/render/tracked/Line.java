package org.policybook.render.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// A paragraph or a table of a text.
///
/// @param places the clauses in it, by their places: one of a paragraph, one of each row of a table; none
///     where it is no clause's, or [#NOWHERE] for such a row
record Line(Element element, List<Integer> places) {
    static final int NOWHERE = -1;

    boolean isTable() {
        return WordXml.is(element, "tbl");
    }

    int columns() {
        return WordXml.child(element, "tblGrid")
                .map(grid -> WordXml.children(grid).size())
                .orElse(0);
    }

    /// @param clauses the places of clauses by the bookmarks that name them
    static List<Line> of(List<Element> elements, Map<String, Integer> clauses) {
        List<Line> lines = new ArrayList<>();
        for (Element element : elements) {
            if (WordXml.is(element, "tbl")) {
                lines.add(new Line(element, rows(element, clauses)));
            } else {
                int own = place(element, clauses);
                boolean goesOn =
                        own == NOWHERE && !lines.isEmpty() && !lines.getLast().isTable();
                lines.add(new Line(
                        element, goesOn ? lines.getLast().places() : own == NOWHERE ? List.of() : List.of(own)));
            }
        }
        return lines;
    }

    private static List<Integer> rows(Element table, Map<String, Integer> clauses) {
        return WordXml.children(table, "tr").stream()
                .map(row -> WordXml.children(row, "tc").stream()
                        .flatMap(cell -> WordXml.children(cell, "p").stream())
                        .mapToInt(paragraph -> place(paragraph, clauses))
                        .filter(place -> place != NOWHERE)
                        .findFirst()
                        .orElse(NOWHERE))
                .toList();
    }

    private static int place(Element paragraph, Map<String, Integer> clauses) {
        return WordXml.children(paragraph, "bookmarkStart").stream()
                .map(start -> clauses.get(WordXml.attribute(start, "name")))
                .mapToInt(place -> place == null ? NOWHERE : place)
                .filter(place -> place != NOWHERE)
                .findFirst()
                .orElse(NOWHERE);
    }
}
