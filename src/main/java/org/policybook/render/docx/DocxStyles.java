package org.policybook.render.docx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.policybook.render.RenderFailure;
import org.policybook.render.style.HouseStyle;

/// The styles, page and properties of a file. The styles are in `styles.xml` beside this class; their ids
/// are the names that the other classes use.
final class DocxStyles {
    private DocxStyles() {}

    static void apply(DocxDocument.Writing writing) {
        XWPFStyles styles = writing.word().createStyles();
        CTStyles shipped = styled(writing.document().house().style());
        if (DocxDirection.isRightToLeft(writing)) {
            DocxDirection.turn(shipped);
        }
        styles.setStyles(shipped);
        styles.setSpellingLanguage(writing.facts().language());
        page(writing.word().getDocument().getBody().addNewSectPr());
        properties(writing);
    }

    /// The styles with the colours and the font of the house.
    private static CTStyles styled(HouseStyle house) {
        try (InputStream in = DocxStyles.class.getResourceAsStream("styles.xml")) {
            if (in == null) {
                throw new FileNotFoundException("styles.xml");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@accent@", house.colours().accent())
                    .replace("@tint@", house.colours().tint())
                    .replace("@line@", house.colours().line())
                    .replace("@quiet@", house.colours().quiet())
                    .replace("@ink@", house.colours().ink())
                    .replace("@font@", house.fonts().word());
            CTStyles styles = StylesDocument.Factory.parse(text).getStyles();
            if (!house.layout().numbered()) {
                withoutNumbers(styles);
            }
            return styles;
        } catch (IOException e) {
            throw new RenderFailure("styles.xml cannot be read", e);
        } catch (XmlException e) {
            throw new RenderFailure("styles.xml is not well formed", e);
        }
    }

    private static void withoutNumbers(CTStyles styles) {
        for (CTStyle style : styles.getStyleList()) {
            if (style.getStyleId().startsWith("Heading")) {
                style.getPPr().unsetNumPr();
            }
        }
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
