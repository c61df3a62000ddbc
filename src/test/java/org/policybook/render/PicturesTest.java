package org.policybook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.render.docx.DocxDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;
import org.policybook.render.pdf.PdfDocument;

/// Pictures of the text stand in every form with their description; what cannot be shown is told.
class PicturesTest {
    private static final HtmlDocument HTML = new HtmlDocument(DocumentTemplates.shipped());

    @Test
    void aPageCarriesItsPicturesWithinItself() throws IOException {
        Rendered page = HTML.write(SamplePictures.showing(SamplePictures.sound(), ""));

        assertThat(page.warnings()).isEmpty();
        assertThat(text(page))
                .contains("<img src=\"data:image/png;base64,", "<img src=\"data:image/jpeg;base64,")
                .contains("alt=\"The picture photo.jpg\" width=\"900\" height=\"300\"");
    }

    @Test
    void aWordFileHasThemWithTheirDescriptionsAndNoWiderThanThePage() throws IOException {
        Rendered file = new DocxDocument()
                .write(SamplePictures.showing(
                        SamplePictures.sound(),
                        "| Where | What |\n|---|---|\n| In a table | ![Small there](colours.png) |\n"));

        assertThat(file.warnings()).isEmpty();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            assertThat(word.getAllPictures())
                    .hasSameSizeAs(SamplePictures.sound().keySet());
            assertThat(word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getEmbeddedPictures().stream()))
                    .extracting(XWPFPicture::getDescription)
                    .contains("The picture see-through.png", "The picture old.gif");
            XWPFPicture first = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(first.getWidth()).isBetween(460.0, ColumnWidths.PAGE / 20.0 + 1);
            assertThat(first.getDepth()).isBetween(150.0, 160.0);
        }
    }

    @Test
    void unsoundPicturesAreToldAndDescribed() throws IOException {
        ControlledDocument document = SamplePictures.showing(SamplePictures.unsound(), "![Gone](gone.png)");
        for (Rendered made : new Rendered[] {
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> HTML.write(document)),
            new DocxDocument().write(document)
        }) {
            assertThat(made.warnings())
                    .containsExactly(
                            "The picture attachments/words.png is not a picture that documents can show (PNG, JPEG or GIF). Its description stands in its place.",
                            "The picture attachments/empty.png is not a picture that documents can show (PNG, JPEG or GIF). Its description stands in its place.",
                            "The picture attachments/cut.png is damaged, or its colours are of a kind for printers only. Its description stands in its place.",
                            "The picture attachments/heavy.png is larger than 5 MB; make it smaller. Its description stands in its place.",
                            "The picture attachments/wide.png has 100,000 by 100,000 points, more than 20 million in all; make it smaller. Its description stands in its place.",
                            "The picture gone.png is not there. Its description stands in its place.");
        }
        assertThat(text(HTML.write(document)))
                .contains("[Picture: The picture wide.png]", "[Picture: Gone]")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/plan.png",
                "//elsewhere.example/plan.png",
                "data:image/png;base64,iVBORw0KGgo=",
                "file:///etc/passwd",
                "/etc/passwd",
                "../plan.png",
                "attachments/../../plan.png",
                "%2e%2e/plan.png",
                "..%5Cplan.png",
                "C:/plan.png"
            })
    void nothingIsFetchedFromElsewhere(String source) {
        ControlledDocument document = SamplePictures.showing(Map.of(), "![A plan](" + source + ")")
                .with(path -> {
                    throw new AssertionError("asked for " + path);
                });
        Rendered page = HTML.write(document);

        assertThat(text(page)).contains("[Picture: A plan]").doesNotContain("<img");
        assertThat(page.warnings()).singleElement().asString().contains("fetch nothing from elsewhere");
    }

    @Test
    void aPictureWithoutADescriptionIsToldAndNamedByItsFile() throws IOException {
        byte[] picture = SamplePictures.sound().values().iterator().next();
        Rendered page = HTML.write(SamplePictures.showing(Map.of(), "![](site%20plan.png)")
                .with(path -> Optional.of(picture).filter(found -> path.equals("attachments/site plan.png"))));

        assertThat(text(page)).contains("alt=\"site%20plan.png\"");
        assertThat(page.warnings()).singleElement().asString().contains("has no description");
    }

    @Test
    void aPdfHasThemAllAndNothingIsLost() throws IOException {
        Rendered pdf = new PdfDocument(DocumentTemplates.shipped())
                .write(SamplePictures.showing(SamplePictures.sound(), "Words after them."));

        assertThat(pdf.warnings()).isEmpty();
        assertThat(new String(pdf.bytes(), StandardCharsets.ISO_8859_1).split("/Subtype /Image", -1))
                .hasSizeGreaterThan(SamplePictures.sound().size());
    }

    private static String text(Rendered rendered) {
        return new String(rendered.bytes(), StandardCharsets.UTF_8);
    }
}
