package org.policybook.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page of a PDF as a picture.
public final class PageImage {
    /// Sharp enough to read on a screen.
    private static final int DOTS_AN_INCH = 96;

    private PageImage() {}

    /// The first page, as a PNG.
    public static byte[] first(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A page could not be drawn.", e);
        }
    }
}
