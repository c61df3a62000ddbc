package org.policybook.intake.docx;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.Inline;

/// What stands in the body of a document, in reading order.
sealed interface Element {
    /// The paragraph, counted from 1, that it begins with.
    int number();

    /// @param bookmarks the names of the bookmarks that begin in it
    record Para(int number, Shape shape, List<Span> spans, Set<String> bookmarks) implements Element {
        public Para {
            spans = List.copyOf(spans);
            bookmarks = Set.copyOf(bookmarks);
        }

        String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }

        boolean isEmpty() {
            return spans.stream()
                    .allMatch(span -> span.text().isBlank()
                            && !(span.atom() instanceof Inline.Image)
                            && !(span.atom() instanceof Inline.FootnoteMark));
        }
    }

    /// A table, or what looks like one.
    ///
    /// @param bordered whether lines are drawn
    record Grid(int number, List<GridRow> rows, boolean bordered) implements Element {
        public Grid {
            rows = List.copyOf(rows);
        }

        int columns() {
            return rows.stream().mapToInt(GridRow::width).max().orElse(0);
        }
    }

    /// @param header whether the row is repeated on each page
    record GridRow(List<GridCell> cells, boolean header) {
        public GridRow {
            cells = List.copyOf(cells);
        }

        int width() {
            return cells.stream().mapToInt(GridCell::span).sum();
        }
    }

    /// @param span how many columns it covers
    /// @param continued whether it goes on from the cell above
    record GridCell(List<Element> content, int span, boolean continued) {
        public GridCell {
            content = List.copyOf(content);
        }
    }

    /// An entry of a contents list.
    record Contents(int number) implements Element {}
}
