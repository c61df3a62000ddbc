package org.policybook.render.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.policybook.render.ControlRow;
import org.policybook.render.ControlValue;

/// Writes the facts of a document as a table of labels and values.
final class DocxControlTable {
    private static final int LABELS = 3200;
    /// What the margins of a cell leave for a table within it.
    private static final int INNER = DocxTable.WIDTH - LABELS - 240;

    private final XWPFDocument word;

    DocxControlTable(XWPFDocument word) {
        this.word = word;
    }

    void write(List<ControlRow> rows) {
        XWPFTable table = DocxTable.empty(word, List.of(LABELS, DocxTable.WIDTH - LABELS), false);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = i == 0 ? table.getRow(0) : DocxTable.newRow(table, 2);
            DocxTable.cell(row, 0)
                    .createRun()
                    .setText(DocxText.clean(rows.get(i).label()));
            value(rows.get(i).value(), row.getCell(1));
        }
    }

    private static void value(ControlValue value, XWPFTableCell cell) {
        switch (value) {
            case ControlValue.Words(String text) -> lines(List.of(text), cell);
            case ControlValue.Lines(List<String> lines) -> lines(lines, cell);
            case ControlValue.Grid grid -> DocxTable.within(cell, INNER, grid.headings(), grid.rows());
        }
    }

    private static void lines(List<String> lines, XWPFTableCell cell) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph line = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            line.setStyle("TableText");
            line.createRun().setText(DocxText.clean(lines.get(i)));
        }
    }
}
