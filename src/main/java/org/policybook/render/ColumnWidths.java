package org.policybook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policybook.document.Block;
import org.policybook.document.PlainText;

/// Shares a page's width out among the columns of a table: each gets room for its longest word as long as
/// there is room, and what is left goes by the longest cell. Widths are in twentieths of a point.
public final class ColumnWidths {
    /// The width between the margins of a page.
    public static final int PAGE = 9406;

    /// A bold letter of the table's type, and the space beside a cell's words.
    private static final int LETTER = 125;

    private static final int SPACE = 240;

    /// Bounds, in letters, of what a cell asks for.
    private static final int SHORTEST = 6;

    private static final int LONGEST = 50;

    private ColumnWidths() {}

    /// One width a column, together no wider than the page.
    public static List<Integer> of(Block.Table table) {
        int columns = Math.max(table.header().cells().size(), 1);
        List<Integer> words = new ArrayList<>();
        List<Integer> wishes = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<String> cells = cells(table, column);
            words.add(longest(cells.stream().flatMap(cell -> Stream.of(cell.split("\\s+")))) * LETTER + SPACE);
            wishes.add(longest(cells.stream()));
        }
        List<Integer> least = fitted(words);
        int left = PAGE - sum(least);
        int all = sum(wishes);
        return IntStream.range(0, columns)
                .mapToObj(column -> least.get(column) + left * wishes.get(column) / all)
                .toList();
    }

    /// Where the page is too narrow for all, narrow columns keep what they need and the others share alike.
    private static List<Integer> fitted(List<Integer> needs) {
        List<Integer> order = IntStream.range(0, needs.size())
                .boxed()
                .sorted(Comparator.comparing(needs::get))
                .toList();
        List<Integer> fitted = new ArrayList<>(needs);
        int left = PAGE;
        for (int i = 0; i < order.size(); i++) {
            int width = Math.min(needs.get(order.get(i)), left / (order.size() - i));
            fitted.set(order.get(i), width);
            left -= width;
        }
        return fitted;
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
