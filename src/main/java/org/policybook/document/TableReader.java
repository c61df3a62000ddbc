package org.policybook.document;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns Markdown's tables into tables whose rows all have as many cells as there are columns; a row with
/// more cells than the header makes the table wider.
final class TableReader {
    private final InlineReader inlines;
    private final Placing placing;

    TableReader(InlineReader inlines, Placing placing) {
        this.inlines = inlines;
        this.placing = placing;
    }

    Block read(TableBlock table) {
        Anchor anchor = placing.at(table);
        List<Block.Alignment> columns = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow) {
                        rows.add(row(row, columns));
                    }
                }
            }
        }
        List<Block.Row> even =
                rows.stream().map(row -> padded(row, columns.size())).toList();
        return new Block.Table(anchor, columns, even.getFirst(), even.subList(1, even.size()));
    }

    private Block.Row row(Node row, List<Block.Alignment> columns) {
        List<Block.Cell> cells = new ArrayList<>();
        Marks marks = Marks.NONE;
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                if (cells.size() == columns.size()) {
                    columns.add(alignment(cell.getAlignment()));
                }
                List<Inline> content = inlines.read(cell);
                if (cell.getNext() == null) {
                    Marks.Unmarked unmarked = Marks.cut(content, cell.getText(), false);
                    marks = unmarked.marks();
                    content = unmarked.content();
                }
                cells.add(new Block.Cell(content));
            }
        }
        return new Block.Row(placing.at(row, marks), cells);
    }

    private static Block.Row padded(Block.Row row, int columns) {
        if (row.cells().size() == columns) {
            return row;
        }
        List<Block.Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add(new Block.Cell(List.of()));
        }
        return new Block.Row(row.anchor(), cells);
    }

    private static Block.Alignment alignment(TableCell.@Nullable Alignment alignment) {
        if (alignment == null) {
            return Block.Alignment.UNSET;
        }
        return switch (alignment) {
            case LEFT -> Block.Alignment.LEFT;
            case CENTER -> Block.Alignment.CENTRE;
            case RIGHT -> Block.Alignment.RIGHT;
        };
    }
}
