package org.policybook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.policybook.render.docx.DocxDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;
import org.policybook.render.pdf.PdfDocument;

/// Texts of any size, in every format.
final class LargeText {
    private static final DocumentTemplates TEMPLATES = DocumentTemplates.shipped();
    private static final String FRONT = "---\nformat: 1\ntitle: Large\n---\n\n";

    private LargeText() {}

    private static ControlledDocument document(String text) {
        return SampleDocument.of(FRONT + text, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE));
    }

    /// @param least pages, at the least
    static void comesOutOfPages(int sections, int least) throws IOException {
        String paragraph =
                "Staff must read this sentence, which is here to fill the page and says nothing more. ".repeat(12);
        String text = IntStream.rangeClosed(1, sections)
                .mapToObj(i -> "## Section %d\n\n".formatted(i) + (paragraph + "\n\n").repeat(6))
                .collect(Collectors.joining());
        ControlledDocument document = document(text);

        try (PDDocument pdf =
                Loader.loadPDF(new PdfDocument(TEMPLATES).write(document).bytes())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(least);
        }
        assertThat(html(document)).contains("Section " + sections);
        assertThat(word(document)).contains("Section " + sections);
    }

    static void comesOutOfColumns(int columns) throws IOException {
        String row = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> "c" + i)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        String text = "## Table\n\n" + row + "|---".repeat(columns) + "|\n" + row.repeat(5);
        ControlledDocument document = document(text);

        try (PDDocument pdf =
                Loader.loadPDF(new PdfDocument(TEMPLATES).write(document).bytes())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
        assertThat(html(document)).contains("c" + columns);
        assertThat(word(document)).contains("c" + columns);
    }

    private static String word(ControlledDocument document) throws IOException {
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(
                new ByteArrayInputStream(new DocxDocument().write(document).bytes())))) {
            return word.getText();
        }
    }

    private static String html(ControlledDocument document) {
        return new String(new HtmlDocument(TEMPLATES).write(document).bytes(), StandardCharsets.UTF_8);
    }
}
