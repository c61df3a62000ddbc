package org.policybook.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.policybook.document.Section;
import org.policybook.render.SectionNumbers;

/// Writes the contents.
final class DocxContents {
    private static final int DEEPEST = 3;

    private final DocxDocument.Writing writing;
    private final DocxBookmarks bookmarks;
    private final SectionNumbers numbers;

    DocxContents(DocxDocument.Writing writing, DocxBookmarks bookmarks) {
        this.writing = writing;
        this.bookmarks = bookmarks;
        this.numbers = new SectionNumbers(writing.document(), writing.labels());
    }

    /// The contents are a field that Word brings up to date, with page numbers; until it does, and in
    /// programs that do not, the entries written here show, without page numbers that might be wrong.
    void write() {
        List<Entry> entries = new ArrayList<>();
        collect(writing.document().policy().sections(), 1, entries);
        if (entries.isEmpty()) {
            return;
        }
        paragraph("TOCHeading", writing.labels().text("contents"));
        for (int i = 0; i < entries.size(); i++) {
            XWPFParagraph line = paragraph("TOC" + entries.get(i).depth(), "");
            if (i == 0) {
                DocxFields.open(line, "TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u");
            }
            entry(entries.get(i).section(), line);
        }
        XWPFParagraph end = paragraph("Normal", "");
        DocxFields.mark(end.createRun().getCTR(), STFldCharType.END);
    }

    private record Entry(Section section, int depth) {}

    private static void collect(List<Section> sections, int depth, List<Entry> entries) {
        for (Section section : sections) {
            entries.add(new Entry(section, depth));
            if (depth < DEEPEST) {
                collect(section.sections(), depth + 1, entries);
            }
        }
    }

    private void entry(Section section, XWPFParagraph line) {
        String name = bookmarks.name(section.id());
        CTHyperlink link = line.getCTP().addNewHyperlink();
        link.setAnchor(name);
        String title = writing.document().wording().fill(section.title());
        run(link, line).setText(DocxText.clean((numbers.of(section.id()) + "  " + title).strip()));
    }

    private static XWPFRun run(CTHyperlink link, XWPFParagraph line) {
        return new XWPFHyperlinkRun(link, link.addNewR(), line);
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = writing.word().createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(DocxText.clean(text));
        }
        return paragraph;
    }
}
