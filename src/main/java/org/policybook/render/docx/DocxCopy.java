package org.policybook.render.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.policybook.render.CopyMark;
import org.policybook.render.QrPicture;

/// Writes how a reader finds out whether the copy is current: the code, the way to check it, and both as a
/// picture.
final class DocxCopy {
    /// Some two centimetres, in points.
    private static final int SIDE = 60;

    private final DocxDocument.Writing writing;

    DocxCopy(DocxDocument.Writing writing) {
        this.writing = writing;
    }

    void write(CopyMark mark) {
        XWPFParagraph heading = writing.word().createParagraph();
        heading.setStyle("FrontHeading");
        heading.createRun().setText(writing.labels().text("copy"));
        XWPFParagraph words = writing.word().createParagraph();
        words.createRun().setText(writing.labels().text("copy.code") + " ");
        XWPFRun code = words.createRun();
        code.setBold(true);
        code.setText(mark.code());
        words.createRun().addBreak();
        words.createRun().setText(mark.how(writing.labels()) + " ");
        check(mark, words);
        picture(mark, writing.word().createParagraph().createRun());
    }

    private static void check(CopyMark mark, XWPFParagraph words) {
        if (mark.isAddress()) {
            XWPFRun link = words.createHyperlinkRun(mark.check());
            link.setStyle("Hyperlink");
            link.setText(DocxText.clean(mark.check()));
        } else {
            XWPFRun command = words.createRun();
            command.setStyle("CodeText");
            command.setText(mark.check());
        }
    }

    private void picture(CopyMark mark, XWPFRun run) {
        String words = writing.labels().text("copy.image");
        new DocxPicture(QrPicture.of(mark.check()), SIDE, SIDE, words).addTo(run);
    }
}
