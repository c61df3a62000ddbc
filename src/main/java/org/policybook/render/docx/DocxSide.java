package org.policybook.render.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Policy;
import org.policybook.render.Links;
import org.policybook.render.tracked.WordXml;
import org.w3c.dom.Element;

/// One of two texts that go into the same file: written as any text is, and taken out again.
final class DocxSide {
    private final DocxDocument.Writing writing;
    private final DocxBookmarks bookmarks = new DocxBookmarks();
    private final DocxInlines inlines;
    private final DocxBlocks blocks;

    /// @param numbering of the file, so that both texts count alike
    DocxSide(DocxDocument.Writing writing, DocxNumbering numbering) {
        this.writing = writing;
        inlines = new DocxInlines(writing, new Links(writing.document(), writing.notices()), bookmarks);
        blocks = new DocxBlocks(writing, inlines, numbering, bookmarks);
    }

    /// The paragraphs and tables of the text; nothing of it stays in the file.
    List<Element> take() {
        XWPFDocument word = writing.word();
        int from = word.getBodyElements().size();
        title();
        Policy policy = writing.document().policy();
        blocks.write(policy.preamble());
        policy.sections().forEach(section -> blocks.section(section, 1, section.appendix()));
        int to = word.getBodyElements().size();
        Element body = WordXml.parse(word.getDocument().getBody().xmlText());
        List<Element> taken = WordXml.children(body).subList(from, to);
        for (int i = to - 1; i >= from; i--) {
            word.removeBodyElement(i);
        }
        return taken;
    }

    private void title() {
        var title = writing.word().createParagraph();
        title.setStyle("Title");
        title.setPageBreak(true);
        title.createRun().setText(DocxText.clean(writing.facts().title()));
    }

    /// The places of clauses by the bookmarks of all that is in them.
    Map<String, Integer> places(List<Clause> clauses) {
        Map<ClauseId, Integer> known = new HashMap<>();
        for (int place = 0; place < clauses.size(); place++) {
            known.putIfAbsent(clauses.get(place).id(), place);
        }
        Map<String, Integer> places = new HashMap<>();
        known.forEach((clause, place) -> places.put(bookmarks.name(clause), place));
        ClauseOwners.of(writing.document().policy()).forEach((inner, clause) -> {
            if (known.containsKey(clause)) {
                places.put(bookmarks.name(inner), known.get(clause));
            }
        });
        return places;
    }

    static Map<String, String> footnoteLabels(DocxSide one, DocxSide other) {
        Map<String, String> labels = new HashMap<>(one.inlines.footnotes().labels());
        labels.putAll(other.inlines.footnotes().labels());
        return labels;
    }

    /// Elements as part of another document.
    static List<Element> adopted(List<Element> elements, Element document) {
        return elements.stream()
                .map(element -> (Element) document.getOwnerDocument().importNode(element, true))
                .toList();
    }
}
