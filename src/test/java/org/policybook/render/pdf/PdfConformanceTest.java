package org.policybook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.render.SampleComparison;
import org.policybook.render.SampleDocument;
import org.policybook.render.html.DocumentTemplates;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// The archival (PDF/A-2a) and the accessible (PDF/UA-1) standard, as veraPDF reads them.
class PdfConformanceTest {
    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void keepsTheStandard(String standard)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        byte[] pdf = new PdfDocument(DocumentTemplates.shipped())
                .write(SampleDocument.issued())
                .bytes();
        assertThat(failures(pdf, PDFAFlavour.byFlavourId(standard))).isEmpty();
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
        assertThat(failures(pdf, PDFAFlavour.byFlavourId(standard))).isEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour standard)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1_000);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .toList();
        }
    }
}
