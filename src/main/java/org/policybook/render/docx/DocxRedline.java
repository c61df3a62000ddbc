package org.policybook.render.docx;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.policybook.diff.Correspondence;
import org.policybook.render.Comparison;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Facts;
import org.policybook.render.Labels;
import org.policybook.render.Notices;
import org.policybook.render.RenderFailure;
import org.policybook.render.Rendered;
import org.policybook.render.tracked.Footnotes;
import org.policybook.render.tracked.TrackedText;
import org.policybook.render.tracked.WordXml;
import org.w3c.dom.Element;

/// Writes two texts as one Word file with tracked changes, which a person can accept or refuse one by one.
/// Accepting all gives the words of the text after, rejecting all those of the text before; looks are
/// left alone. Safe to share between threads.
public final class DocxRedline {
    /// A file of Office Open XML, the same for the same comparison.
    public Rendered write(Comparison comparison) {
        Notices notices = new Notices();
        XWPFDocument word = new XWPFDocument();
        try {
            DocxDocument.Writing after = writing(comparison.after().document(), word, notices);
            fill(comparison, after);
            return new Rendered(DocxPackage.bytes(word, DocxStyles.part(after)), notices.all());
        } catch (IOException | XmlException e) {
            throw new RenderFailure(
                    "The changes from %s to %s could not be written as a Word file"
                            .formatted(
                                    comparison.before().name(),
                                    comparison.after().name()),
                    e);
        } finally {
            word.getPackage().revert();
        }
    }

    private static void fill(Comparison comparison, DocxDocument.Writing after) throws XmlException {
        XWPFDocument word = after.word();
        DocxStyles.apply(after);
        DocxNumbering numbering = new DocxNumbering(after);
        DocxFurniture.add(after);
        DocxCover around = new DocxCover(after, comparison);
        around.write();
        int cover = word.getBodyElements().size();
        DocxSide now = new DocxSide(after, numbering);
        DocxSide old = new DocxSide(writing(comparison.before().document(), word, new Notices()), numbering);
        List<Element> taken = old.take();
        List<Element> adopted = DocxSide.adopted(now.take(), taken.getFirst());
        Correspondence pairs = comparison.pairs();
        TrackedText tracked = new TrackedText(comparison.reviser(), DocxSide.footnoteLabels(old, now));
        List<Element> merged = tracked.merge(
                new TrackedText.Text(taken, old.places(pairs.before())),
                new TrackedText.Text(adopted, now.places(pairs.after())),
                pairs);
        around.writeForms();
        if (DocxDirection.isRightToLeft(after)) {
            DocxDirection.turnTables(after);
        }
        put(merged, cover, word);
        for (Footnotes.Pair pair : tracked.footnotes()) {
            footnote(pair, tracked, word);
        }
    }

    private static DocxDocument.Writing writing(ControlledDocument document, XWPFDocument word, Notices notices) {
        Labels labels = Labels.of(document);
        return new DocxDocument.Writing(document, word, labels, Facts.of(document, labels), notices);
    }

    /// Puts the text behind the cover, on a page of its own.
    private static void put(List<Element> text, int cover, XWPFDocument word) throws XmlException {
        Element body = WordXml.parse(word.getDocument().getBody().xmlText());
        Element behind = WordXml.children(body).get(cover);
        text.forEach(element -> body.insertBefore(body.getOwnerDocument().importNode(element, true), behind));
        word.getDocument().setBody(CTBody.Factory.parse(body));
    }

    private static void footnote(Footnotes.Pair pair, TrackedText tracked, XWPFDocument word) throws XmlException {
        CTFtnEdn before = word.getFootnoteByID(Integer.parseInt(pair.before())).getCTFtnEdn();
        CTFtnEdn after = word.getFootnoteByID(Integer.parseInt(pair.after())).getCTFtnEdn();
        Element to = WordXml.parse(after.xmlText());
        List<Element> merged = tracked.mergeParagraphs(
                DocxSide.adopted(WordXml.children(WordXml.parse(before.xmlText())), to), WordXml.children(to));
        WordXml.children(to).forEach(to::removeChild);
        merged.forEach(to::appendChild);
        after.set(CTFtnEdn.Factory.parse(to));
    }
}
