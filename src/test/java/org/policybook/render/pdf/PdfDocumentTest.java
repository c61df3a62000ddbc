package org.policybook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policybook.document.VersionNumber;
import org.policybook.render.DocumentStatus;
import org.policybook.render.Rendered;
import org.policybook.render.SampleDocument;
import org.policybook.render.html.DocumentTemplates;

class PdfDocumentTest {
    private static final PdfDocument PDF = new PdfDocument(DocumentTemplates.shipped());

    private static Rendered rendered = new Rendered(new byte[0], List.of());

    @BeforeAll
    static void render() {
        rendered = PDF.write(SampleDocument.inForce());
    }

    @Test
    void showsTheWholeDocument() throws IOException {
        assertThat(text(rendered))
                .contains("Social Media Policy for Riverside Surgery")
                .contains("In force. This is the version that applies.")
                .contains("Owner Practice Manager")
                .contains("1 Purpose")
                .contains("Appendix A Assessment")
                .contains("<script>alert(2)</script>")
                .contains("The second note.")
                .contains("Review date: October 2021 · Version: 3.0 · Page 1 of");
    }

    @Test
    void showsEveryStatementsScript() throws IOException {
        assertThat(text(rendered))
                .contains("tŷ, dŵr")
                .contains("请联系我们")
                .contains("أخرى")
                .contains("ئەم بەڵگەنامەیە پەیوەندی");
        assertThat(rendered.warnings()).noneMatch(warning -> warning.startsWith("No font"));
    }

    @Test
    void rightToLeftTextIsReadBackAsLetters() throws IOException {
        assertThat(text(rendered)).contains("هذه الوثيقة بلغة أخرى");
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            for (COSObject object : pdf.getDocument().getObjectsByType(COSName.FONT)) {
                if (object.getObject() instanceof COSDictionary font
                        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
                    assertThat(table.toTextString()).doesNotContainPattern("> <(F[BE]|E9)..> ?\\n");
                }
            }
        }
    }

    @Test
    void isTaggedNamedAndInALanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Social Media Policy for Riverside Surgery");
        }
    }

    @Test
    void hasBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles)
                    .containsExactly(
                            "Document control",
                            "1 Purpose",
                            "2 Acceptable use",
                            "Appendix A Assessment",
                            "Version history");
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void marksEveryPageOfACopyThatDoesNotApply() throws IOException {
        Rendered old = PDF.write(SampleDocument.of(
                SampleDocument.TEXT, DocumentStatus.of(DocumentStatus.Kind.SUPERSEDED, VersionNumber.of("4.0"))));
        try (PDDocument pdf = Loader.loadPDF(old.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).as("page %d", page).contains("Superseded");
            }
        }
    }

    @Test
    void namesACharacterThatNoFontHas() throws IOException {
        String text = SampleDocument.TEXT.replace("Words of the appendix.", "A sign: \uD80C\uDC00.");
        Rendered signs = PDF.write(SampleDocument.of(text, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE)));
        assertThat(text(signs)).contains("A sign: [U+13000].");
        assertThat(signs.warnings())
                .contains("No font has the character \uD80C\uDC00 (U+13000); its number is shown in its place.");
    }

    @Test
    void theSameDocumentHasTheSameBytes() {
        assertThat(new PdfDocument(DocumentTemplates.shipped())
                        .write(SampleDocument.inForce())
                        .bytes())
                .isEqualTo(rendered.bytes());
    }

    @Test
    void aLongTableHasItsHeaderOnEveryPage() throws IOException {
        Rendered big = PDF.write(
                SampleDocument.of(SampleDocument.bigTable(300), DocumentStatus.of(DocumentStatus.Kind.IN_FORCE)));
        String text = text(big);
        assertThat(text.split("some words to fill a cell", -1)).hasSize(301);
        assertThat(text.split("Number Words", -1).length).isGreaterThan(5);
    }

    @Test
    void aWideTableStaysOnThePage() throws IOException {
        String words = "Acknowledgements ".repeat(8).strip().replace(" ", " | ");
        String wide = "---\ntitle: Wide\n---\n\n## Table\n\n| %s |\n|%s\n| %s |\n"
                .formatted(words, "---|".repeat(8), words.replaceFirst("Acknowledgements$", "Last-of-all"));
        Rendered table = PDF.write(SampleDocument.of(wide, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE)));
        assertThat(rightmost(table)).isLessThanOrEqualTo(mm(210 - 22));
    }

    /// Where the words that stand farthest to the right end, in points.
    private static double rightmost(Rendered rendered) throws IOException {
        double[] rightmost = {0};
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    rightmost[0] = Math.max(rightmost[0], text.getXDirAdj() + text.getWidthDirAdj());
                }
            }.getText(pdf);
        }
        return rightmost[0];
    }

    private static double mm(int millimetres) {
        return millimetres * 72 / 25.4;
    }

    private static String text(Rendered rendered) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replaceAll(" +", " ");
        }
    }
}
