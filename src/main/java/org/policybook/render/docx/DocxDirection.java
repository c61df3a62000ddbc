package org.policybook.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.policybook.render.Statement;

/// Turns a file around whose language is written from right to left: its paragraphs, words and columns
/// begin on the right.
final class DocxDirection {
    private DocxDirection() {}

    static void turn(CTStyles styles) {
        CTDocDefaults defaults = styles.getDocDefaults();
        defaults.getPPrDefault().getPPr().addNewBidi();
        defaults.getRPrDefault().getRPr().addNewRtl();
    }

    static void turnTables(DocxDocument.Writing writing) {
        writing.word().getTables().forEach(table -> table.getCTTbl().getTblPr().addNewBidiVisual());
    }

    static boolean isRightToLeft(DocxDocument.Writing writing) {
        return new Statement(writing.facts().language(), "").rightToLeft();
    }
}
