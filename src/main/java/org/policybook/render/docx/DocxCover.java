package org.policybook.render.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.policybook.diff.FieldChange;
import org.policybook.diff.FormDiff;
import org.policybook.diff.KeyChange;
import org.policybook.diff.Redline;
import org.policybook.render.ChangeWords;
import org.policybook.render.Comparison;
import org.policybook.render.KeyLines;

/// Writes what stands around a text with tracked changes: before it what changed, in short, with the facts
/// of the front matter; behind it the forms. None of this has a place in the text itself.
final class DocxCover {
    private static final List<Integer> WIDTHS = List.of(2400, 3500, DocxTable.WIDTH - 5900);

    private final DocxDocument.Writing writing;
    private final Comparison comparison;

    DocxCover(DocxDocument.Writing writing, Comparison comparison) {
        this.writing = writing;
        this.comparison = comparison;
    }

    void write() {
        paragraph(
                "Subtitle",
                "Changes from " + comparison.before().name() + " to "
                        + comparison.after().name());
        paragraph("Title", comparison.title());
        paragraph("Summary", comparison.diff().counts().summary());
        keyChanges(KeyLines.of(comparison.diff().keyChanges()));
        if (!comparison.diff().metadata().isEmpty()) {
            facts();
        }
        paragraph(
                "Normal",
                "The text begins on the next page, with its changes tracked: accept or refuse them one by one. "
                        + "Delete this page when you no longer need it.");
    }

    /// The forms beside the text, which come behind it.
    void writeForms() {
        int first = writing.word().getParagraphs().size();
        comparison.diff().forms().forEach(this::form);
        writing.word().getParagraphs().stream().skip(first).findFirst().ifPresent(form -> form.setPageBreak(true));
    }

    private void keyChanges(KeyLines lines) {
        if (lines.shown().isEmpty()) {
            return;
        }
        paragraph("FrontHeading", "Read first");
        lines.shown().forEach(this::keyChange);
        if (lines.more() > 0) {
            paragraph("Normal", "And %d more, marked in the text.".formatted(lines.more()));
        }
    }

    private void keyChange(KeyChange change) {
        XWPFParagraph line = paragraph("Normal", "");
        XWPFRun kinds = line.createRun();
        kinds.setBold(true);
        kinds.setText(ChangeWords.kinds(change) + ". ");
        change.leadIn().ifPresent(words -> line.createRun().setText(plain(words) + " "));
        marked(change.redline(), line);
        XWPFRun place = line.createRun();
        place.setItalic(true);
        place.setText(DocxText.clean(" (" + String.join(" › ", ChangeWords.path(change.headings())) + ")"));
    }

    /// Marked by hand, for what is told of a change is none itself.
    private void marked(Redline redline, XWPFParagraph line) {
        redline.spans().forEach(span -> {
            XWPFRun run = line.createRun();
            run.setText(plain(span.text()));
            switch (span.fate()) {
                case KEPT -> {}
                case DELETED -> {
                    run.setStrikeThrough(true);
                    run.setColor("9C1313");
                }
                case INSERTED -> {
                    run.setUnderline(UnderlinePatterns.SINGLE);
                    run.setColor("00652E");
                }
            }
        });
    }

    private String plain(String words) {
        return DocxText.clean(writing.document().wording().fill(words)).replace('\n', ' ');
    }

    private void facts() {
        paragraph("FrontHeading", "About the document");
        XWPFTable table = table();
        comparison.diff().metadata().forEach(field -> row(table, ChangeWords.name(field), field));
        writing.word().createParagraph();
    }

    private void form(FormDiff form) {
        paragraph("FrontHeading", form.title());
        XWPFTable table = table();
        form.answers().forEach(answer -> row(table, answer.label(), answer.change()));
        writing.word().createParagraph();
    }

    private XWPFTable table() {
        XWPFTable table = DocxTable.empty(writing.word(), WIDTHS, true);
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), List.of("", "Before", "After"));
        return table;
    }

    private static void row(XWPFTable table, String name, FieldChange field) {
        fill(
                DocxTable.newRow(table, WIDTHS.size()),
                List.of(name, field.before().orElse("(none)"), field.after().orElse("(none)")));
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            DocxTable.cell(row, i).createRun().setText(DocxText.clean(cells.get(i)));
        }
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
