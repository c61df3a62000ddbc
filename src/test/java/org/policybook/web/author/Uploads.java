package org.policybook.web.author;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Files as an author has them on their computer.
final class Uploads {
    private Uploads() {}

    /// Of a title, two headings and two paragraphs.
    static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createStyles();
            style(document, "Title", "Title");
            style(document, "Heading1", "heading 1");
            paragraph(document, "Title", "Key holding");
            paragraph(document, "Heading1", "Purpose");
            paragraph(document, "", "Keys are safe at night.");
            paragraph(document, "Heading1", "Duties");
            paragraph(document, "", "The line manager counts the keys every month.");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void style(XWPFDocument document, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private static void paragraph(XWPFDocument document, String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(words);
    }

    /// A copy that was downloaded to be edited, with one sentence changed.
    static byte[] reworded(byte[] copy) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph found = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("Keys are safe at night."))
                    .findFirst()
                    .orElseThrow();
            found.getRuns().getFirst().setText("Keys are locked in at night.", 0);
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
