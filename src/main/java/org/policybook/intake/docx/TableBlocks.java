package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.ClauseIds;
import org.policybook.document.Inline;
import org.policybook.intake.Manuscript;

/// Makes a table of the format of a grid: one header row, as many cells in every row. A merged cell's words
/// stand where it begins.
final class TableBlocks {
    private final Inlines inlines;
    private final Anchors anchors;
    private final Tally tally;

    TableBlocks(Inlines inlines, Anchors anchors, Tally tally) {
        this.inlines = inlines;
        this.anchors = anchors;
        this.tally = tally;
    }

    /// A cell's content and its words.
    private record Square(List<Inline> content, String words) {
        static final Square EMPTY = new Square(List.of(), "");

        /// Of two header rows one is made.
        Square above(Square below) {
            if (words.isBlank() || words.equals(below.words)) {
                return below;
            }
            if (below.words.isBlank()) {
                return this;
            }
            List<Inline> both = new ArrayList<>(content);
            both.add(new Inline.Text(" – "));
            both.addAll(below.content);
            return new Square(both, words + " – " + below.words);
        }
    }

    Manuscript.Part.Grid part(Element.Grid grid) {
        int columns = grid.columns();
        int headers = headers(grid);
        List<List<Square>> squares = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            squares.add(squares(grid.rows().get(i), columns, headers > 1 && i < headers - 1));
        }
        List<Square> header = squares.getFirst();
        for (int i = 1; i < headers; i++) {
            header = joined(header, squares.get(i));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int i = headers; i < squares.size(); i++) {
            rows.add(row(squares.get(i), anchor(grid.rows().get(i))));
        }
        Block.Table table = new Block.Table(
                ClauseIds.underived(),
                Collections.nCopies(columns, Block.Alignment.UNSET),
                row(header, ClauseIds.underived()),
                rows);
        return new Manuscript.Part.Grid(
                grid.number(),
                table,
                squares.stream()
                        .map(row -> row.stream().map(Square::words).toList())
                        .toList());
    }

    private static int headers(Element.Grid grid) {
        int headers = 0;
        while (headers < grid.rows().size() - 1 && grid.rows().get(headers).header()) {
            headers++;
        }
        return Math.max(1, headers);
    }

    private static List<Square> joined(List<Square> upper, List<Square> lower) {
        List<Square> both = new ArrayList<>();
        for (int i = 0; i < upper.size(); i++) {
            both.add(upper.get(i).above(lower.get(i)));
        }
        return both;
    }

    /// @param spread whether a cell's words stand over all columns it covers, as in an upper header row
    private List<Square> squares(Element.GridRow row, int columns, boolean spread) {
        List<Square> squares = new ArrayList<>();
        for (Element.GridCell cell : row.cells()) {
            Square square = cell.continued() ? Square.EMPTY : square(cell);
            squares.add(square);
            for (int i = 1; i < cell.span(); i++) {
                squares.add(spread ? square : Square.EMPTY);
            }
        }
        while (squares.size() < columns) {
            squares.add(Square.EMPTY);
        }
        return squares.subList(0, columns);
    }

    private Square square(Element.GridCell cell) {
        List<Inline> content = new ArrayList<>();
        List<String> words = new ArrayList<>();
        add(cell.content(), content, words);
        return new Square(content, String.join("  ", words));
    }

    private void add(List<Element> elements, List<Inline> content, List<String> words) {
        for (Element element : elements) {
            switch (element) {
                case Element.Para para when para.isEmpty() -> {}
                case Element.Para para -> {
                    if (!content.isEmpty()) {
                        content.add(new Inline.Text(" "));
                    }
                    mark(para).ifPresent(mark -> content.add(new Inline.Text(mark)));
                    content.addAll(flat(inlines.of(para)));
                    words.add(mark(para).orElse("") + Words.marked(para).replace('\t', ' '));
                }
                case Element.Grid grid -> {
                    tally.warn("A table within a table's cell was kept as words in one line.", grid.number(), "");
                    grid.rows().forEach(row -> row.cells().forEach(each -> add(each.content(), content, words)));
                }
                case Element.Contents contents -> {}
            }
        }
    }

    /// A list in a cell stays on its line, each item behind its mark.
    private static Optional<String> mark(Element.Para para) {
        return para.shape().place().map(place -> place.ordered() ? place.label() + " " : "• ");
    }

    /// A cell is one line.
    private static List<Inline> flat(List<Inline> content) {
        return content.stream()
                .map(inline -> inline instanceof Inline.HardBreak ? new Inline.Text(" ") : inline)
                .toList();
    }

    private Anchor anchor(Element.GridRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.content().stream())
                .filter(element -> element instanceof Element.Para para && anchors.has(para))
                .map(element -> anchors.of((Element.Para) element))
                .findFirst()
                .orElseGet(ClauseIds::underived);
    }

    private static Block.Row row(List<Square> squares, Anchor anchor) {
        return new Block.Row(
                anchor,
                squares.stream().map(square -> new Block.Cell(square.content())).toList());
    }
}
