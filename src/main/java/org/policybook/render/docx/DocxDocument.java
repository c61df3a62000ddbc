package org.policybook.render.docx;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Facts;
import org.policybook.render.Labels;
import org.policybook.render.Links;
import org.policybook.render.Notices;
import org.policybook.render.PlacedPart;
import org.policybook.render.RenderFailure;
import org.policybook.render.Rendered;
import org.policybook.render.style.HouseStyle;

/// Writes a controlled document as a Word file. Safe to share between threads.
public final class DocxDocument {
    /// A file of Office Open XML, the same for the same document.
    public Rendered write(ControlledDocument document) {
        Notices notices = new Notices();
        XWPFDocument word = new XWPFDocument();
        try {
            Labels labels = Labels.of(document);
            Facts facts = Facts.of(document, labels);
            Writing writing = new Writing(document, word, labels, facts, notices);
            fill(writing);
            return new Rendered(DocxPackage.bytes(word, DocxStyles.part(writing)), notices.all());
        } catch (IOException e) {
            throw new RenderFailure(
                    "%s could not be written as a Word file"
                            .formatted(document.issue().policy()),
                    e);
        } finally {
            // The package is in memory only; closing it would write it a second time.
            word.getPackage().revert();
        }
    }

    /// All that the parts of one file share while it is written.
    record Writing(ControlledDocument document, XWPFDocument word, Labels labels, Facts facts, Notices notices) {}

    private static void fill(Writing writing) {
        DocxStyles.apply(writing);
        DocxNumbering numbering = new DocxNumbering(writing);
        DocxBookmarks bookmarks = new DocxBookmarks();
        DocxInlines inlines = new DocxInlines(writing, new Links(writing.document(), writing.notices()), bookmarks);
        DocxBlocks blocks = new DocxBlocks(writing, inlines, numbering, bookmarks);
        DocxFurniture.add(writing);
        HouseStyle.Layout layout = writing.document().house().style().layout();
        DocxParts parts = new DocxParts(writing, bookmarks);
        parts.front(layout);
        int front = writing.word().getParagraphs().size();
        blocks.write(writing.document().policy().preamble());
        writing.document().policy().sections().forEach(section -> blocks.section(section, 1, section.appendix()));
        if (PlacedPart.endsWithBreak(layout.front())) {
            beginPage(writing, front);
        }
        parts.back(layout);
        if (DocxDirection.isRightToLeft(writing)) {
            DocxDirection.turnTables(writing);
        }
    }

    private static void beginPage(Writing writing, int paragraph) {
        writing.word().getParagraphs().stream()
                .skip(paragraph)
                .findFirst()
                .ifPresent(first -> first.setPageBreak(true));
    }
}
