package org.policybook.render.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policybook.document.Block;
import org.policybook.render.ColumnWidths;

/// Writes a table with its header row, in a box of its own that scrolls where the page is too narrow.
final class HtmlTable {
    /// A table of so few rows and letters is not parted on paper.
    private static final int FEW_ROWS = 4;

    private static final int FEW_LETTERS = 1_000;

    private final HtmlInlines inlines;
    private final HtmlBlocks blocks;

    HtmlTable(HtmlInlines inlines, HtmlBlocks blocks) {
        this.inlines = inlines;
        this.blocks = blocks;
    }

    void write(Block.Table table, Markup out) {
        // A box that scrolls must be reachable by keyboard, and say what it is when it is reached.
        out.raw("<div")
                .attribute("class", isShort(table) ? "table short" : "table")
                .raw(" role=\"group\" tabindex=\"0\"");
        out.attribute("aria-label", columns(table.header()));
        out.raw("><table");
        blocks.id(table.anchor(), out);
        out.raw(">");
        widths(table, out);
        out.raw("<thead>");
        row(table.header(), table.columns(), true, out);
        out.raw("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(row, table.columns(), false, out));
        out.raw("</tbody></table></div>\n");
    }

    private boolean isShort(Block.Table table) {
        return table.rows().size() <= FEW_ROWS
                && table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .mapToInt(cell -> inlines.words(cell.content()).length())
                                .sum()
                        <= FEW_LETTERS;
    }

    /// For paper; a screen finds widths of its own.
    private static void widths(Block.Table table, Markup out) {
        out.raw("<colgroup>");
        for (int width : ColumnWidths.of(table)) {
            String share = String.format(Locale.ROOT, "width: %.1f%%", 100.0 * width / ColumnWidths.PAGE);
            out.raw("<col").attribute("style", share).raw("/>");
        }
        out.raw("</colgroup>\n");
    }

    private String columns(Block.Row header) {
        return header.cells().stream()
                .map(cell -> inlines.words(cell.content()))
                .collect(Collectors.joining(", "));
    }

    private void row(Block.Row row, List<Block.Alignment> columns, boolean header, Markup out) {
        out.raw("<tr");
        blocks.id(row.anchor(), out);
        out.raw(">");
        for (int i = 0; i < row.cells().size(); i++) {
            out.raw(header ? "<th scope=\"col\"" : "<td");
            align(i < columns.size() ? columns.get(i) : Block.Alignment.UNSET, out);
            out.raw(">");
            inlines.write(row.cells().get(i).content(), out);
            out.raw(header ? "</th>" : "</td>");
        }
        out.raw("</tr>\n");
    }

    private static void align(Block.Alignment alignment, Markup out) {
        switch (alignment) {
            case UNSET, LEFT -> {}
            case CENTRE -> out.attribute("class", "centre");
            case RIGHT -> out.attribute("class", "right");
        }
    }
}
