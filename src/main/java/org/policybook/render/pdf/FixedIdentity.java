package org.policybook.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Gives a PDF dates and an identity that follow from the document instead of the clock, so that the same
/// document always has the same bytes.
record FixedIdentity(LocalDate dated, long number) {
    private static final Pattern DATE = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(</)");

    byte[] save(PDDocument pdf) throws IOException {
        Calendar date = GregorianCalendar.from(dated.atStartOfDay(ZoneOffset.UTC));
        date.setTimeZone(TimeZone.getTimeZone("UTC"));
        pdf.getDocumentInformation().setCreationDate(date);
        pdf.getDocumentInformation().setModificationDate(date);
        fixMetadata(pdf);
        pdf.setDocumentId(number);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private void fixMetadata(PDDocument pdf) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return;
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            String packet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String date = String.format(Locale.ROOT, "%sT00:00:00+00:00", dated);
            String fixed = DATE.matcher(packet).replaceAll("$1" + date + "$2");
            metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
        }
    }
}
