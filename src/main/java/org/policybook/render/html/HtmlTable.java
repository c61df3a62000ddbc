package org.policybook.render.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policybook.document.Block;
import org.policybook.render.ColumnWidths;

/// Writes a table with its header row, in a box of its own that scrolls where the page is too narrow.
final class HtmlTable {
    private final HtmlInlines inlines;
    private final HtmlBlocks blocks;

    HtmlTable(HtmlInlines inlines, HtmlBlocks blocks) {
        this.inlines = inlines;
        this.blocks = blocks;
    }

    void write(Block.Table table, Markup out) {
        // A box that scrolls must be reachable by keyboard, and say what it is when it is reached.
        out.raw("<div class=\"table\" role=\"group\" tabindex=\"0\"");
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
