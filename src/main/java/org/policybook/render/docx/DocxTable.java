package org.policybook.render.docx;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.policybook.document.Block;
import org.policybook.render.ColumnWidths;

/// Writes a table whose header row comes again on every page and whose rows are never cut in two.
final class DocxTable {
    /// The width between the margins, in twentieths of a point.
    static final int WIDTH = ColumnWidths.PAGE;

    private final XWPFDocument word;
    private final DocxInlines inlines;
    private final DocxBookmarks bookmarks;

    DocxTable(XWPFDocument word, DocxInlines inlines, DocxBookmarks bookmarks) {
        this.word = word;
        this.inlines = inlines;
        this.bookmarks = bookmarks;
    }

    void write(Block.Table table) {
        List<Integer> widths = ColumnWidths.of(table);
        XWPFTable written = empty(word, widths, true);
        row(table.header(), table.columns(), written.getRow(0));
        written.getRow(0).setRepeatHeader(true);
        for (Block.Row row : table.rows()) {
            row(row, table.columns(), newRow(written, widths.size()));
        }
        word.createParagraph();
    }

    /// A table of one empty row.
    ///
    /// @param widths of the columns, in twentieths of a point
    /// @param headed whether its first row is the header; otherwise its first column is
    static XWPFTable empty(XWPFDocument word, List<Integer> widths, boolean headed) {
        return shaped(word.createTable(1, widths.size()), WIDTH, widths, headed);
    }

    /// A table of plain words in a cell of another. A cell must end with a paragraph: it gets
    /// one too small to be seen.
    static void within(XWPFTableCell cell, int width, List<String> headings, List<List<String>> rows) {
        cell.removeParagraph(0);
        XWPFTable table = new XWPFTable(cell.getCTTc().addNewTbl(), cell);
        while (table.getRow(0).getTableCells().size() < headings.size()) {
            table.getRow(0).createCell();
        }
        shaped(table, width, Collections.nCopies(headings.size(), width / headings.size()), true);
        fill(table.getRow(0), headings);
        rows.forEach(row -> fill(newRow(table, headings.size()), row));
        cell.getCTTc().addNewP().addNewPPr().addNewPStyle().setVal("AfterTable");
    }

    private static XWPFTable shaped(XWPFTable table, int width, List<Integer> widths, boolean headed) {
        table.setStyleID("TableGrid");
        table.setWidth(width);
        if (table.getCTTbl().getTblPr().isSetTblBorders()) {
            table.getCTTbl().getTblPr().unsetTblBorders();
        }
        look(table.getCTTbl().getTblPr().addNewTblLook(), headed);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
        table.getRow(0).setCantSplitRow(true);
        return table;
    }

    /// A table of plain words under a header row.
    static XWPFTable filled(XWPFDocument word, List<Integer> widths, List<String> headings, List<List<String>> rows) {
        XWPFTable table = empty(word, widths, true);
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), headings);
        rows.forEach(row -> fill(newRow(table, widths.size()), row));
        return table;
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            cell(row, i).createRun().setText(DocxText.clean(cells.get(i)));
        }
    }

    /// Says it twice: Word reads the attributes, other programs the older bits.
    private static void look(CTTblLook look, boolean headed) {
        look.setVal(new byte[] {0x06, headed ? (byte) 0x20 : (byte) 0x80});
        look.setFirstRow(headed);
        look.setFirstColumn(!headed);
        look.setNoHBand(true);
        look.setNoVBand(true);
    }

    static XWPFTableRow newRow(XWPFTable table, int columns) {
        XWPFTableRow row = table.createRow();
        while (row.getTableCells().size() < columns) {
            row.createCell();
        }
        row.setCantSplitRow(true);
        return row;
    }

    static XWPFParagraph cell(XWPFTableRow row, int index) {
        XWPFParagraph paragraph = row.getTableCells().get(index).getParagraphs().getFirst();
        paragraph.setStyle("TableText");
        return paragraph;
    }

    private void row(Block.Row row, List<Block.Alignment> columns, XWPFTableRow written) {
        for (int i = 0; i < row.cells().size() && i < written.getTableCells().size(); i++) {
            XWPFParagraph paragraph = cell(written, i);
            if (i == 0) {
                bookmarks.mark(row.anchor().id(), paragraph.getCTP());
            }
            align(i < columns.size() ? columns.get(i) : Block.Alignment.UNSET, paragraph);
            inlines.write(row.cells().get(i).content(), paragraph);
        }
    }

    private static void align(Block.Alignment alignment, XWPFParagraph paragraph) {
        switch (alignment) {
            case UNSET, LEFT -> {}
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }
}
