package org.policybook.render.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.policybook.document.ClauseId;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Facts;
import org.policybook.render.Labels;
import org.policybook.render.Links;
import org.policybook.render.Notices;
import org.policybook.render.RenderFailure;

/// Writes a text as a Word file to be edited and brought back: no cover, contents or head, its parameters as
/// `{{name}}`, and a hidden bookmark around every paragraph, by which it is known again.
public final class WordCopy {
    /// With a number behind it, the bookmark of a paragraph or of a table's row, counted in reading order.
    public static final String PLACE = "_pb";

    /// The bookmark of the title.
    public static final String TITLE = "_pbTitle";

    /// A file with the clauses that its other bookmarks stand for.
    public static final class Written {
        private final byte[] content;
        private final Map<String, ClauseId> clauses;

        private Written(byte[] content, Map<String, ClauseId> clauses) {
            this.content = content;
            this.clauses = Map.copyOf(clauses);
        }

        public byte[] content() {
            return content.clone();
        }

        public Map<String, ClauseId> clauses() {
            return clauses;
        }
    }

    /// @param properties what the file shall say of itself, by names of its own
    public Written write(ControlledDocument document, Map<String, String> properties) {
        XWPFDocument word = new XWPFDocument();
        try {
            Labels labels = Labels.of(document);
            DocxDocument.Writing writing =
                    new DocxDocument.Writing(document, word, labels, Facts.of(document, labels), new Notices());
            DocxStyles.apply(writing);
            Map<String, ClauseId> clauses = fill(writing);
            POIXMLProperties.CustomProperties custom = word.getProperties().getCustomProperties();
            properties.forEach(custom::addProperty);
            return new Written(DocxPackage.bytes(word, DocxStyles.part(writing)), clauses);
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

    private static Map<String, ClauseId> fill(DocxDocument.Writing writing) {
        DocxNumbering numbering = new DocxNumbering(writing);
        DocxBookmarks bookmarks = DocxBookmarks.forEditing();
        DocxInlines inlines = new DocxInlines(writing, new Links(writing.document(), writing.notices()), bookmarks);
        DocxBlocks blocks = new DocxBlocks(writing, inlines, numbering, bookmarks);
        XWPFParagraph title = writing.word().createParagraph();
        title.setStyle("Title");
        bookmarks.mark(TITLE, title.getCTP());
        title.createRun().setText(DocxText.clean(writing.facts().title()));
        blocks.write(writing.document().policy().preamble());
        writing.document().policy().sections().forEach(section -> blocks.section(section, 1, section.appendix()));
        bookmarks.close();
        if (DocxDirection.isRightToLeft(writing)) {
            DocxDirection.turnTables(writing);
        }
        return new HashMap<>(bookmarks.clauses());
    }
}
