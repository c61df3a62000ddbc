package org.policybook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.render.SampleComparison;
import org.policybook.render.SampleDocument;
import org.policybook.render.SamplePack;
import org.policybook.render.SamplePictures;
import org.policybook.render.html.DocumentTemplates;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;

/// The archival (PDF/A-2a) and the accessible (PDF/UA-1) standard, as veraPDF reads them.
@Tag("thorough")
class PdfConformanceTest {
    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void keepsTheStandard(String standard)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        byte[] pdf = new PdfDocument(DocumentTemplates.shipped())
                .write(SampleDocument.issued())
                .bytes();
        assertThat(Conformance.failures(pdf, standard)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void aRedlineKeepsItToo(String standard)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        String edited = SampleDocument.TEXT
                .replace("Be *kind*", "Staff must be *kind* within 10 working days")
                .replace("| Officer | 3 |", "| Officer | 4 |\n| Clerk | 1 |")
                .replace("   - inner\n", "")
                .replace("title: Social", "title: Safe Social");
        byte[] pdf = new PdfRedline(DocumentTemplates.shipped())
                .write(SampleComparison.of(SampleDocument.TEXT, edited))
                .bytes();
        assertThat(Conformance.failures(pdf, standard)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void picturesOfAllKindsKeepItToo(String standard)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        String table =
                "| Where | What |\n|---|---|\n| In a table | ![Small there](colours.png) |\n\n- ![In a list](grey.png)\n";
        byte[] pdf = new PdfDocument(DocumentTemplates.shipped())
                .write(SamplePictures.showing(SamplePictures.sound(), table))
                .bytes();
        assertThat(Conformance.failures(pdf, standard)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void thePapersOfAMeetingKeepItToo(String standard)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        byte[] pdf =
                new PdfPack(DocumentTemplates.shipped()).write(SamplePack.of()).bytes();
        assertThat(Conformance.failures(pdf, standard)).isEmpty();
    }
}
