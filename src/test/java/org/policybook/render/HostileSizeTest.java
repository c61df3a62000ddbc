package org.policybook.render;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.policybook.render.docx.DocxDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;
import org.policybook.render.pdf.PdfDocument;

/// Texts far larger than policies are come out whole, in a time a person would wait.
class HostileSizeTest {
    private static final DocumentTemplates TEMPLATES = DocumentTemplates.shipped();
    private static final String FRONT = "---\nformat: 1\ntitle: Large\n---\n\n";

    private static ControlledDocument document(String text) {
        return SampleDocument.of(FRONT + text, new DocumentStatus.InForce());
    }

    @Test
    @Timeout(value = 300, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fiveHundredPages() throws IOException {
        String paragraph =
                "Staff must read this sentence, which is here to fill the page and says nothing more. ".repeat(12);
        String text = IntStream.rangeClosed(1, 320)
                .mapToObj(i -> "## Section %d\n\n".formatted(i) + (paragraph + "\n\n").repeat(6))
                .collect(Collectors.joining());
        ControlledDocument document = document(text);

        try (PDDocument pdf =
                Loader.loadPDF(new PdfDocument(TEMPLATES).write(document).bytes())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(500);
        }
        assertThat(html(document)).contains("Section 320");
        assertThat(new DocxDocument().write(document).bytes()).hasSizeGreaterThan(20_000);
    }

    @Test
    @Timeout(value = 120, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void twoHundredColumns() throws IOException {
        String row =
                IntStream.rangeClosed(1, 200).mapToObj(i -> "c" + i).collect(Collectors.joining(" | ", "| ", " |\n"));
        String text = "## Table\n\n" + row + "|---".repeat(200) + "|\n" + row.repeat(5);
        ControlledDocument document = document(text);

        try (PDDocument pdf =
                Loader.loadPDF(new PdfDocument(TEMPLATES).write(document).bytes())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
        assertThat(html(document)).contains("c200");
        assertThat(new DocxDocument().write(document).bytes()).hasSizeGreaterThan(5_000);
    }

    private static String html(ControlledDocument document) {
        return new String(new HtmlDocument(TEMPLATES).write(document).bytes(), StandardCharsets.UTF_8);
    }
}
