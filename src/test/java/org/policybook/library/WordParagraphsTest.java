package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.library.WordDesk.SOURCE;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What Word's bookmarks do when authors press Enter, join, cut and paste: each place is known all the same.
class WordParagraphsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private WordDesk desk;

    @BeforeEach
    void aLibrary() {
        desk = new WordDesk(folder);
        desk.save(SOURCE, Optional.empty());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String edited(Consumer<CopyXml> edit) {
        byte[] copy = desk.copy();
        CopyXml xml = new CopyXml(copy, "word/document.xml");
        edit.accept(xml);
        return desk.returned(xml.in(copy));
    }

    /// Parts a paragraph; its bookmarks begin in the first half and end in the second.
    private static Element parted(CopyXml xml, String words) {
        Element paragraph = xml.paragraph(words);
        Element second = xml.create("p");
        CopyXml.all(paragraph, "pPr").forEach(look -> second.appendChild(look.cloneNode(true)));
        Node at = xml.cut(words);
        while (at != null) {
            Node next = at.getNextSibling();
            second.appendChild(at);
            at = next;
        }
        paragraph.getParentNode().insertBefore(second, paragraph.getNextSibling());
        return second;
    }

    @Test
    void aParagraphPartedInTwo() {
        assertThat(edited(xml -> parted(xml, "within a week")))
                .isEqualTo(SOURCE.replace("back within a week.", "back\n\nwithin a week."));
    }

    @Test
    void aLineTypedAboveTakesTheBookmarkWithIt() {
        assertThat(edited(xml -> {
                    Element second = parted(xml, "Lent keys come back within a week.");
                    Element first = (Element) second.getPreviousSibling();
                    first.appendChild(xml.like(first, "Nobody copies keys."));
                }))
                .isEqualTo(SOURCE.replace("Lent keys come", "Nobody copies keys.\n\nLent keys come"));
    }

    @Test
    void twoParagraphsJoined() {
        assertThat(edited(xml -> {
                    Element first = xml.paragraph("Lent keys");
                    Element second = xml.paragraph("Lost keys");
                    first.appendChild(xml.like(first, " "));
                    CopyXml.all(second, "pPr").forEach(second::removeChild);
                    while (second.getFirstChild() != null) {
                        first.appendChild(second.getFirstChild());
                    }
                    second.getParentNode().removeChild(second);
                }))
                .isEqualTo(SOURCE.replace("a week.\n\nLost", "a week. Lost"));
    }

    @Test
    void whatWasCutAndPutElsewhereMayLoseItsBookmark() {
        assertThat(edited(xml -> {
                    Element moved = xml.paragraph("Lost keys");
                    CopyXml.all(moved, "bookmarkStart").forEach(moved::removeChild);
                    CopyXml.all(moved, "bookmarkEnd").forEach(moved::removeChild);
                    Element place = xml.paragraph("Lent keys");
                    place.getParentNode().insertBefore(moved, place);
                }))
                .isEqualTo(SOURCE.replace(
                        "Lent keys come back within a week.\n\nLost keys are told at once.",
                        "Lost keys are told at once.\n\nLent keys come back within a week."));
    }

    @Test
    void aCopiedParagraphIsNew() {
        assertThat(edited(xml -> {
                    Element copied = xml.paragraph("Lost keys");
                    copied.getParentNode().insertBefore(copied.cloneNode(true), copied.getNextSibling());
                }))
                .isEqualTo(SOURCE.replace(
                        "Lost keys are told at once.", "Lost keys are told at once.\n\nLost keys are told at once."));
    }

    @Test
    void aParagraphThatBecameAHeading() {
        assertThat(edited(xml -> CopyXml.all(xml.paragraph("Lost keys"), "pStyle")
                        .getFirst()
                        .setAttributeNS(CopyXml.W, "w:val", "Heading2")))
                .isEqualTo(SOURCE.replace("Lost keys are", "### Lost keys are"));
    }
}
