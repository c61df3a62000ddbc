package org.policybook.render.docx;

import org.policybook.render.Statement;

/// Turns a file around whose language is written from right to left. Its paragraphs and words follow the
/// styles; the columns of tables are turned here.
final class DocxDirection {
    private DocxDirection() {}

    static void turnTables(DocxDocument.Writing writing) {
        writing.word().getTables().forEach(table -> table.getCTTbl().getTblPr().addNewBidiVisual());
    }

    static boolean isRightToLeft(DocxDocument.Writing writing) {
        return new Statement(writing.facts().language(), "").rightToLeft();
    }
}
