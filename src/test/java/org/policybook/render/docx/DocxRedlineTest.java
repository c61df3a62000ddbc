package org.policybook.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policybook.render.SampleComparison;
import org.policybook.render.SampleDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What Word is told of each change.
class DocxRedlineTest {
    private final DocxRedline redline = new DocxRedline();

    @Test
    void marksWordsWithAuthorAndDate() {
        Document text = text("## A\n\nReply within 20 days.\n", "## A\n\nReply within 10 days.\n");
        Element deleted = only(text, "del");
        assertThat(deleted.getTextContent()).isEqualTo("20 days");
        assertThat(only(text, "ins").getTextContent()).isEqualTo("10 days");
        assertThat(attribute(deleted, "author")).isEqualTo("Practice Manager");
        assertThat(attribute(deleted, "date")).isEqualTo("2018-10-23T09:30:15Z");
    }

    @Test
    void everyMarkHasANumberOfItsOwn() {
        Document text = text(
                SampleDocument.TEXT,
                SampleDocument.TEXT.replace("Third", "Last").replace("12", "13"));
        List<String> numbers = new ArrayList<>();
        for (String name : List.of("ins", "del", "bookmarkStart")) {
            elements(text, name).forEach(mark -> numbers.add(attribute(mark, "id")));
        }
        assertThat(numbers).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    }

    @Test
    void aMovedSectionIsOneMoveWithTwoEnds() {
        String first = "## Scope\n\nAll staff are bound by these words.\n\n";
        String second = "## Duties\n\nEach manager tells their team of them, and keeps a record of that.\n\n";
        String third = "## Review\n\nThe board reads this once a year and says what it thinks of it.\n\n";
        Document text = text(first + second + third, second + third + first);

        assertThat(attribute(only(text, "moveFromRangeStart"), "name"))
                .isEqualTo(attribute(only(text, "moveToRangeStart"), "name"));
        assertThat(attribute(only(text, "moveFromRangeEnd"), "id"))
                .isEqualTo(attribute(only(text, "moveFromRangeStart"), "id"));
        assertThat(elements(text, "ins")).isEmpty();
        assertThat(elements(text, "del")).isEmpty();
    }

    @Test
    void rowsComeAndGoAsRows() {
        Document text = text(
                SampleDocument.TEXT,
                SampleDocument.TEXT.replace("| Officer | 3 |", "| Manager of the day | 12 |\n| Clerk | 1 |"));
        assertThat(elements(text, "trPr").stream()
                        .filter(row -> row.getElementsByTagNameNS("*", "ins").getLength() == 1))
                .isNotEmpty();
    }

    @Test
    void aSplitParagraphIsOneNewEnd() {
        Document text = text(
                "## A\n\nStaff report each concern at once. The manager writes it down and keeps it.\n",
                "## A\n\nStaff report each concern at once.\n\nThe manager writes it down and keeps it.\n");
        assertThat(elements(text, "ins"))
                .singleElement()
                .satisfies(end -> assertThat(end.getParentNode().getLocalName()).isEqualTo("rPr"));
        assertThat(only(text, "del").getTextContent()).isBlank();
    }

    @Test
    void looksAreLeftAlone() {
        Document text = text("## A\n\nBe **kind** and careful.\n", "## A\n\nBe *kind* and careful.\n");
        assertThat(elements(text, "ins")).isEmpty();
        assertThat(elements(text, "rPrChange")).isEmpty();
    }

    @Test
    void footnotesAreRedlinedInTheirPlace() {
        String after = SampleDocument.TEXT.replace("The first note.", "The first and best note.");
        byte[] docx =
                redline.write(SampleComparison.of(SampleDocument.TEXT, after)).bytes();
        assertThat(Revised.rejectedNotes(docx).toString())
                .contains("The first note.")
                .doesNotContain("best");
        assertThat(Revised.acceptedNotes(docx).toString()).contains("The first and best note.");
        assertThat(only(Revised.part(docx, "word/footnotes.xml"), "ins").getTextContent())
                .contains("and best");
    }

    @Test
    void linksStayLinks() {
        Document text = text(SampleDocument.TEXT, SampleDocument.TEXT.replace("[the site]", "[the new site]"));
        assertThat(elements(text, "hyperlink").stream()
                        .filter(link -> link.getTextContent().equals("the new site"))
                        .flatMap(link -> elements(link.getElementsByTagNameNS("*", "ins")).stream())
                        .map(Element::getTextContent))
                .singleElement()
                .asString()
                .contains("new");
    }

    @Test
    void isTheSameEachTime() {
        String after = SampleDocument.TEXT.replace("Third", "Last");
        assertThat(redline.write(SampleComparison.of(SampleDocument.TEXT, after))
                        .bytes())
                .isEqualTo(redline.write(SampleComparison.of(SampleDocument.TEXT, after))
                        .bytes());
    }

    private Document text(String before, String after) {
        return Revised.part(redline.write(SampleComparison.of(before, after)).bytes(), "word/document.xml");
    }

    private static Element only(Document text, String name) {
        assertThat(elements(text, name)).as(name).hasSize(1);
        return elements(text, name).getFirst();
    }

    private static List<Element> elements(Document text, String name) {
        return elements(text.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(NodeList found) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }
}
