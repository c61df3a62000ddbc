package org.policybook.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.policybook.document.Clauses;
import org.policybook.render.ControlledDocument;
import org.policybook.render.DocumentStatus;
import org.policybook.render.Rendered;
import org.policybook.render.SampleDocument;

class DocxDocumentTest {
    private final DocxDocument docx = new DocxDocument();
    private final Rendered rendered = docx.write(SampleDocument.inForce());

    @Test
    void headingsHaveStylesThatNumberThem() throws IOException {
        try (XWPFDocument word = open(rendered)) {
            assertThat(paragraphs(word))
                    .contains("Title: Social Media Policy for Riverside Surgery")
                    .contains("Heading1: Purpose", "Heading2: Counting", "AppendixHeading: Assessment")
                    .contains("ListNumber: Third", "ListBullet: inner", "DefinitionTerm: Social media");
            assertThat(word.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getNumPr())
                    .isNotNull();
            assertThat(word.getNumbering().getAbstractNums()).hasSize(4);
        }
    }

    @Test
    void contentsShowTheirEntriesBeforeWordDoes() throws IOException {
        try (XWPFDocument word = open(rendered)) {
            assertThat(paragraphs(word))
                    .contains("TOC1: 1  Purpose", "TOC2: 2.1  Counting", "TOC1: Appendix A  Assessment");
            assertThat(word.getDocument().xmlText()).contains("TOC \\o \"1-3\" \\h \\z \\u");
        }
    }

    @Test
    void everyPageHasItsFoot() throws IOException {
        try (XWPFDocument word = open(rendered)) {
            String foot = word.getFooterList().getFirst()._getHdrFtr().xmlText();
            assertThat(foot)
                    .contains("Review date: October 2021")
                    .contains(" PAGE ")
                    .contains(" NUMPAGES ");
        }
    }

    @Test
    void clausesAreBookmarksAndLinksFindThem() throws IOException {
        try (XWPFDocument word = open(rendered)) {
            List<String> names = bookmarks(word);
            assertThat(names).doesNotHaveDuplicates().contains("purpose", "acceptable_use");
            ControlledDocument document = SampleDocument.inForce();
            assertThat(names)
                    .hasSizeGreaterThanOrEqualTo(Clauses.of(document.policy()).size());
            String xml = word.getDocument().xmlText();
            assertThat(xml).contains("w:anchor=\"acceptable_use\"");
            assertThat(word.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .containsExactlyInAnyOrder("../information-security.html", "https://example.org/a?b=1&c=2");
        }
    }

    @Test
    void footnotesAreRealOnes() throws IOException {
        try (XWPFDocument word = open(rendered)) {
            assertThat(word.getFootnotes())
                    .extracting(
                            note -> note.getParagraphs().getFirst().getText().strip())
                    .contains("The first note.", "The second note.");
        }
    }

    @Test
    void tablesRepeatTheirHeaderAndSayTheirColumns() throws IOException {
        try (XWPFDocument word = open(rendered)) {
            XWPFTable table = word.getTables().stream()
                    .filter(found -> found.getText().contains("Manager\t12"))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(2);
        }
    }

    @Test
    void rightToLeftStatementsAreRightToLeft() throws IOException {
        try (XWPFDocument word = open(rendered)) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().startsWith("هذه"))
                    .singleElement()
                    .satisfies(paragraph ->
                            assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue());
        }
    }

    @Test
    void aRightToLeftDocumentBeginsOnTheRight() throws IOException, XmlException {
        String kurdish = SampleDocument.TEXT.replace("en-GB", "ckb");
        try (XWPFDocument word =
                open(docx.write(SampleDocument.of(kurdish, DocumentStatus.of(DocumentStatus.Kind.DRAFT))))) {
            var defaults = word.getStyle().getDocDefaults();
            assertThat(defaults.getPPrDefault().getPPr().isSetBidi()).isTrue();
            assertThat(word.getTables())
                    .allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual());
        }
    }

    @Test
    void hostileTextIsInert() throws IOException {
        try (XWPFDocument word = open(rendered);
                XWPFWordExtractor words = new XWPFWordExtractor(word)) {
            assertThat(words.getText())
                    .contains("press here, <script>alert(2)</script>, data,")
                    .contains("[Picture: A remote picture]");
            assertThat(word.getAllPictures()).isEmpty();
            assertThat(word.getDocument().xmlText()).doesNotContain("javascript:");
        }
    }

    @Test
    void controlCharactersDoNotBreakTheFile() throws IOException {
        String text = SampleDocument.TEXT.replace("Words of the appendix.", "Bell \u0007 rings.");
        try (XWPFDocument word =
                open(docx.write(SampleDocument.of(text, DocumentStatus.of(DocumentStatus.Kind.DRAFT))))) {
            assertThat(paragraphs(word)).contains("Normal: Bell \uFFFD rings.");
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (XWPFDocument word = open(rendered)) {
            var core = word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Social Media Policy for Riverside Surgery");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(core.getCreated()).isNull();
        }
    }

    @Test
    void theSameDocumentHasTheSameBytes() {
        assertThat(docx.write(SampleDocument.inForce()).bytes()).isEqualTo(rendered.bytes());
    }

    @Test
    void aLongTableComesOutWhole() throws IOException {
        Rendered big = docx.write(
                SampleDocument.of(SampleDocument.bigTable(1_000), DocumentStatus.of(DocumentStatus.Kind.DRAFT)));
        try (XWPFDocument word = open(big)) {
            assertThat(word.getTables().get(1).getNumberOfRows()).isEqualTo(1_001);
        }
    }

    private static XWPFDocument open(Rendered rendered) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(rendered.bytes()));
    }

    private static List<String> paragraphs(XWPFDocument word) {
        return word.getParagraphs().stream()
                .map(paragraph ->
                        paragraph.getStyle() + ": " + paragraph.getText().strip())
                .toList();
    }

    private static List<String> bookmarks(XWPFDocument word) {
        List<String> names = new ArrayList<>();
        for (XWPFParagraph paragraph : word.getParagraphs()) {
            for (CTBookmark bookmark : paragraph.getCTP().getBookmarkStartList()) {
                names.add(bookmark.getName());
            }
        }
        word.getTables()
                .forEach(table -> table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> cell.getParagraphs()
                                        .forEach(paragraph -> paragraph
                                                .getCTP()
                                                .getBookmarkStartList()
                                                .forEach(bookmark -> names.add(bookmark.getName()))))));
        return names;
    }
}
