package org.policybook.render.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.policybook.render.HistoryRow;
import org.policybook.render.ShownDate;
import org.policybook.render.Statement;

/// Writes what stands after the text: the version history and the standing statements.
final class DocxBack {
    private static final List<Integer> WIDTHS = List.of(1100, 1900, 2700, DocxTable.WIDTH - 5700);

    private final DocxDocument.Writing writing;

    DocxBack(DocxDocument.Writing writing) {
        this.writing = writing;
    }

    void write() {
        if (!writing.document().issue().history().isEmpty()) {
            history();
        }
        List<Statement> statements = writing.document().house().statements();
        if (!statements.isEmpty()) {
            heading("statements");
            statements.forEach(this::statement);
        }
    }

    private void history() {
        heading("history");
        XWPFTable table = DocxTable.empty(writing.word(), WIDTHS, true);
        table.getRow(0).setRepeatHeader(true);
        fill(
                table.getRow(0),
                List.of("version", "date", "approved", "reason").stream()
                        .map(name -> writing.labels().text("history." + name))
                        .toList());
        for (HistoryRow row : writing.document().issue().history()) {
            fill(
                    DocxTable.newRow(table, WIDTHS.size()),
                    List.of(
                            row.version().text(),
                            ShownDate.of(row.date(), writing.facts().language()),
                            row.approvedBy(),
                            row.reason()));
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            DocxTable.cell(row, i).createRun().setText(DocxText.clean(cells.get(i)));
        }
    }

    private void statement(Statement statement) {
        XWPFParagraph paragraph = writing.word().createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setText(DocxText.clean(statement.text()));
        CTLanguage language = run.getCTR().addNewRPr().addNewLang();
        if (statement.rightToLeft()) {
            paragraph.getCTP().addNewPPr().addNewBidi();
            run.getCTR().getRPr().addNewRtl();
            language.setBidi(statement.language());
        } else {
            language.setVal(statement.language());
            language.setEastAsia(statement.language());
        }
    }

    private void heading(String label) {
        XWPFParagraph heading = writing.word().createParagraph();
        heading.setStyle("FrontHeading");
        heading.createRun().setText(writing.labels().text(label));
    }
}
