package org.policybook.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.policybook.document.Section;
import org.policybook.render.ControlRow;
import org.policybook.render.DocumentStatus;
import org.policybook.render.SectionNumbers;
import org.policybook.render.StatusWords;

/// Writes what stands before the text: title, status, summary, the control table and the contents.
final class DocxFront {
    private static final int DEEPEST = 3;

    private final DocxDocument.Writing writing;
    private final DocxBookmarks bookmarks;
    private final SectionNumbers numbers;

    DocxFront(DocxDocument.Writing writing, DocxBookmarks bookmarks) {
        this.writing = writing;
        this.bookmarks = bookmarks;
        this.numbers = new SectionNumbers(writing.document(), writing.labels());
    }

    void write() {
        StatusWords status = StatusWords.of(
                writing.document().issue().status(),
                writing.labels(),
                writing.facts().language());
        if (!writing.document().house().name().isEmpty()) {
            paragraph("Subtitle", writing.document().house().name());
        }
        paragraph("Title", writing.facts().title());
        XWPFParagraph note = paragraph(style(writing.document().issue().status()), status.title() + ". ");
        note.getRuns().getFirst().setBold(true);
        note.createRun().setText(status.meaning());
        if (!writing.facts().summary().isEmpty()) {
            paragraph("Summary", writing.facts().summary());
        }
        control(status);
        writing.document().issue().copy().ifPresent(new DocxCopy(writing)::write);
        contents();
    }

    /// The frame's colour goes with the words, and never stands in for them.
    private static String style(DocumentStatus status) {
        return switch (status) {
            case DocumentStatus.InForce inForce -> "StatusInForce";
            case DocumentStatus.InForceFrom issued -> "StatusInForce";
            case DocumentStatus.Draft draft -> "Status";
            case DocumentStatus.Scheduled scheduled -> "Status";
            case DocumentStatus.PastReview past -> "Status";
            case DocumentStatus.Superseded superseded -> "StatusEnded";
            case DocumentStatus.Withdrawn withdrawn -> "StatusEnded";
        };
    }

    private void control(StatusWords status) {
        paragraph("FrontHeading", writing.labels().text("control"));
        List<ControlRow> rows = new ArrayList<>();
        rows.add(new ControlRow(writing.labels().text("status"), status.title()));
        rows.addAll(writing.document().issue().control());
        XWPFTable table = DocxTable.empty(writing.word(), List.of(3200, DocxTable.WIDTH - 3200), false);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = i == 0 ? table.getRow(0) : DocxTable.newRow(table, 2);
            DocxTable.cell(row, 0)
                    .createRun()
                    .setText(DocxText.clean(rows.get(i).label()));
            DocxTable.cell(row, 1)
                    .createRun()
                    .setText(DocxText.clean(rows.get(i).value()));
        }
    }

    /// The contents are a field that Word brings up to date, with page numbers; until it does, and in
    /// programs that do not, the entries written here show, without page numbers that might be wrong.
    private void contents() {
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
        run(link, line).setText(DocxText.clean(numbers.of(section.id()) + "  " + title));
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
