package org.policybook.render.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter.ICUBidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.policybook.render.RenderFailure;

/// Lays a page of well-formed XML out as PDF: archival, tagged, with all fonts embedded, and loading nothing
/// from anywhere.
final class PdfPages {
    private PdfPages() {}

    /// @param what to name in a failure
    static byte[] layOut(String page, PageFonts fonts, FixedIdentity identity, String what) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = builder();
        fonts.addTo(builder, page);
        builder.withHtmlContent(page, null);
        // The stream is where the library would write by itself; the file is saved below instead.
        builder.toStream(new ByteArrayOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                if (ReadableArabic.isNeededBy(page)) {
                    identity.save(pdf);
                    new ReadableArabic(new ArabicLetters()).mend(pdf);
                }
                return identity.save(pdf);
            }
        } catch (IOException e) {
            throw new RenderFailure("%s could not be laid out as PDF".formatted(what), e);
        }
    }

    private static PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Policybook");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicShaping());
        builder.defaultTextDirection(TextDirection.LTR);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            // Pictures that the page carries within itself are all it may load.
            builder.useExternalResourceAccessControl(
                    (address, type) -> type == ExternalResourceType.IMAGE_RASTER && address.startsWith("data:image/"),
                    when);
        }
        return builder;
    }
}
