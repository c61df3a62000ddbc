package org.policybook.render.docx;

import org.apache.poi.ooxml.POIXMLProperties;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/// The page and properties of a file, and its styles, whose ids are the names that the other classes use.
final class DocxStyles {
    private DocxStyles() {}

    /// The file's part that holds the styles.
    static byte[] part(DocxDocument.Writing writing) {
        return DocxStyleSheet.of(
                writing.document().house().style(), writing.facts().language(), DocxDirection.isRightToLeft(writing));
    }

    static void apply(DocxDocument.Writing writing) {
        // Its place in the package; what it holds is put there when the file is written.
        writing.word().createStyles().setStyles(CTStyles.Factory.newInstance());
        page(writing.word().getDocument().getBody().addNewSectPr());
        properties(writing);
    }

    /// A4, in twentieths of a point.
    private static void page(CTSectPr page) {
        page.addNewPgSz().setW(11906);
        page.getPgSz().setH(16838);
        page.addNewPgMar().setTop(1418);
        page.getPgMar().setBottom(1418);
        page.getPgMar().setLeft(1250);
        page.getPgMar().setRight(1250);
        page.getPgMar().setHeader(680);
        page.getPgMar().setFooter(680);
        page.getPgMar().setGutter(0);
    }

    private static void properties(DocxDocument.Writing writing) {
        POIXMLProperties.CoreProperties core = writing.word().getProperties().getCoreProperties();
        core.setTitle(writing.facts().title());
        core.setCreator(writing.document().house().name());
        core.setDescription(writing.facts().summary());
        core.setSubjectProperty(writing.facts().footLine(writing.labels()));
        core.getUnderlyingProperties().setLanguageProperty(writing.facts().language());
        core.getUnderlyingProperties().setVersionProperty(writing.facts().version());
    }
}
