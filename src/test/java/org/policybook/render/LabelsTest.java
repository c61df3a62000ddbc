package org.policybook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.policybook.render.docx.DocxDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;

/// The words around a text are in its language.
class LabelsTest {
    private static final Path FILES = Path.of("src/main/resources/org/policybook/render");
    private static final ControlledDocument WELSH = SampleDocument.of(
            SampleDocument.TEXT.replace("language: en-GB", "language: cy"),
            DocumentStatus.of(DocumentStatus.Kind.DRAFT));

    @Test
    void everyWordIsThereInWelshToo() throws IOException {
        assertThat(read("labels_cy.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read("labels.properties").stringPropertyNames());
    }

    @Test
    void aWelshPageHasWelshFurniture() {
        String page = new String(
                new HtmlDocument(DocumentTemplates.shipped()).write(WELSH).bytes(), StandardCharsets.UTF_8);

        assertThat(page)
                .contains(
                        "<html lang=\"cy\"",
                        "Drafft.",
                        "Rheoli&#39;r ddogfen",
                        "Cynnwys",
                        "Atodiad A",
                        "Hanes fersiynau",
                        "Dyddiad adolygu: Hydref 2021")
                .doesNotContain("Contents", "Appendix A", "Version history", "Review date");
    }

    @Test
    void aWelshWordFileHasWelshFurniture() throws IOException {
        try (XWPFDocument word = new XWPFDocument(
                        new ByteArrayInputStream(new DocxDocument().write(WELSH).bytes()));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("Drafft. ", "Cynnwys", "Atodiad A", "Dyddiad adolygu: Hydref 2021", "Tudalen ", " o ")
                    .doesNotContain("Contents", "Appendix A", "Version history", "Review date", "Page ");
        }
    }

    private static Properties read(String file) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(Files.newInputStream(FILES.resolve(file)), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
