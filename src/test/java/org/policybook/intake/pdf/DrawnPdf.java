package org.policybook.intake.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// Draws pages of a PDF without tags, line by line from the top.
public final class DrawnPdf {
    private final PDDocument document = new PDDocument();
    private float y = 800;

    public DrawnPdf page() {
        document.addPage(new PDPage(PDRectangle.A4));
        y = 800;
        return this;
    }

    public DrawnPdf pages(int count) {
        for (int i = 0; i < count; i++) {
            page();
        }
        return this;
    }

    public DrawnPdf title(String words) {
        return line(60, 24, true, words).gap(10);
    }

    public DrawnPdf heading(String words) {
        return gap(12).line(60, 14, true, words).gap(4);
    }

    /// Lines of one paragraph.
    public DrawnPdf text(String... lines) {
        for (String words : lines) {
            line(60, 10, false, words);
        }
        return gap(8);
    }

    public DrawnPdf item(int depth, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            String mark = i == 0 ? "\u2022 " : "   ";
            line(60 + 18 * depth, 10, false, mark + lines[i]);
        }
        return this;
    }

    public DrawnPdf line(float x, float size, boolean bold, String words) {
        y -= size * 1.25f;
        return at(x, y, size, bold, words);
    }

    public DrawnPdf gap(float points) {
        y -= points;
        return this;
    }

    public DrawnPdf at(float x, float fromFoot, float size, boolean bold, String words) {
        return draw(stream -> {
            stream.beginText();
            stream.setFont(new PDType1Font(bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA), size);
            stream.newLineAtOffset(x, fromFoot);
            stream.showText(words);
            stream.endText();
        });
    }

    /// A line in a font that has Arabic letters, drawn as they stand in the text.
    public DrawnPdf arabic(String words) {
        y -= 14;
        try (InputStream file = DrawnPdf.class.getResourceAsStream("/fonts/dejavu/DejaVuSans.ttf")) {
            PDFont font = PDType0Font.load(document, Objects.requireNonNull(file));
            return draw(stream -> {
                stream.beginText();
                stream.setFont(font, 10);
                stream.newLineAtOffset(60, y);
                stream.showText(words);
                stream.endText();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lays a link over part of the last line.
    public DrawnPdf link(float x, float width, String address) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(x, y - 2, width, 12));
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        try {
            document.getPage(document.getNumberOfPages() - 1).getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// A ruled table with columns 150 points wide.
    public DrawnPdf table(String[]... rows) {
        float top = y;
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                at(64 + 150 * i, y - 14, 10, false, row[i]);
            }
            y -= 20;
        }
        int columns = rows[0].length;
        return draw(stream -> {
            for (int i = 0; i <= rows.length; i++) {
                stream.moveTo(60, top - 20 * i);
                stream.lineTo(60 + 150 * columns, top - 20 * i);
            }
            for (int i = 0; i <= columns; i++) {
                stream.moveTo(60 + 150 * i, top);
                stream.lineTo(60 + 150 * i, y);
            }
            stream.stroke();
        });
    }

    /// A page that is a picture and no more.
    public DrawnPdf scan() {
        BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        return page().draw(
                        stream -> stream.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842));
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public byte[] locked(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }

    private interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }

    private DrawnPdf draw(Drawing drawing) {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            drawing.on(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
