package org.policybook.render.docx;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.policybook.render.DocumentStatus;
import org.policybook.render.Furnishing;
import org.policybook.render.Furnishing.Piece;
import org.policybook.render.StatusWords;

/// What stands at the head and foot of every page.
final class DocxFurniture {
    private DocxFurniture() {}

    static void add(DocxDocument.Writing writing) {
        header(writing);
        footer(writing);
    }

    /// A copy that does not apply says so on every page.
    private static void header(DocxDocument.Writing writing) {
        XWPFParagraph line =
                writing.word().createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Header");
        write(new Furnishing(writing.document(), writing.labels()).header(), line);
        DocumentStatus status = writing.document().issue().status();
        if (status.kind().weight().onEveryPage()) {
            XWPFRun mark = line.createRun();
            mark.setBold(true);
            mark.setColor("A3211B");
            mark.addTab();
            mark.setText(
                    StatusWords.of(status, writing.labels(), writing.facts().language())
                            .title());
        }
    }

    private static void footer(DocxDocument.Writing writing) {
        XWPFFooter footer = writing.word().createFooter(HeaderFooterType.DEFAULT);
        for (List<Piece> pieces : new Furnishing(writing.document(), writing.labels()).footer()) {
            XWPFParagraph line = footer.createParagraph();
            line.setStyle("Footer");
            write(pieces, line);
        }
    }

    private static void write(List<Piece> pieces, XWPFParagraph line) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String text) -> line.createRun().setText(DocxText.clean(text));
                case Piece.PageNumber() -> DocxFields.add(line, "PAGE", "1");
                case Piece.PageCount() -> DocxFields.add(line, "NUMPAGES", "1");
            }
        }
    }
}
