package org.policybook.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policybook.document.Block;
import org.policybook.document.PlainText;

/// Shares a table's width out among its columns: each gets room for its longest word as long as there is
/// room, and what is left goes by the longest cell. Widths are in twentieths of a point.
final class ColumnWidths {
    /// A bold letter of the table's type, and the space beside a cell's words.
    private static final int LETTER = 125;

    private static final int SPACE = 240;

    /// Bounds, in letters, of what a cell asks for.
    private static final int SHORTEST = 6;

    private static final int LONGEST = 50;

    private ColumnWidths() {}

    static List<Integer> of(Block.Table table, int width) {
        int columns = Math.max(table.header().cells().size(), 1);
        List<Integer> least = new ArrayList<>();
        List<Integer> wish = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<String> cells = cells(table, column);
            int word = longest(cells.stream().flatMap(cell -> Stream.of(cell.split("\\s+"))));
            least.add(Math.min(word * LETTER + SPACE, width / columns));
            wish.add(longest(cells.stream()));
        }
        int left = width - sum(least);
        int wishes = sum(wish);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            widths.add(least.get(column) + left * wish.get(column) / wishes);
        }
        return widths;
    }

    private static List<String> cells(Block.Table table, int column) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .filter(row -> column < row.cells().size())
                .map(row -> PlainText.of(row.cells().get(column).content()))
                .toList();
    }

    private static int longest(Stream<String> texts) {
        return Math.clamp(texts.mapToInt(String::length).max().orElse(0), SHORTEST, LONGEST);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
