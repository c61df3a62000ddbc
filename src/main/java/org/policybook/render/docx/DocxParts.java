package org.policybook.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.policybook.render.ControlPage;
import org.policybook.render.ControlRow;
import org.policybook.render.DocumentStatus;
import org.policybook.render.EditionLine;
import org.policybook.render.HistoryTable;
import org.policybook.render.House;
import org.policybook.render.PlacedPart;
import org.policybook.render.Signature;
import org.policybook.render.Statement;
import org.policybook.render.StatusWords;
import org.policybook.render.style.HistoryColumn;
import org.policybook.render.style.HouseStyle;
import org.policybook.render.style.Part;

/// Writes what stands before and after the text, in the order of the house style.
final class DocxParts {
    private static final int NARROW = 1800;

    private final DocxDocument.Writing writing;
    private final DocxContents contents;
    private final ControlPage control;

    DocxParts(DocxDocument.Writing writing, DocxBookmarks bookmarks) {
        this.writing = writing;
        this.contents = new DocxContents(writing, bookmarks);
        this.control = new ControlPage(writing.document(), writing.labels());
    }

    void front(HouseStyle.Layout layout) {
        write(layout.front());
        if (layout.copyAfterFront()) {
            copy();
        }
    }

    void back(HouseStyle.Layout layout) {
        write(layout.back());
    }

    private void write(List<Part> parts) {
        for (PlacedPart placed : PlacedPart.of(parts)) {
            int before = writing.word().getParagraphs().size();
            write(placed.part());
            if (placed.newPage()) {
                writing.word().getParagraphs().stream()
                        .skip(before)
                        .findFirst()
                        .ifPresent(first -> first.setPageBreak(true));
            }
        }
    }

    private void write(Part part) {
        House house = writing.document().house();
        switch (part.kind()) {
            case ORGANISATION -> filled("Subtitle", house.name());
            case TITLE -> filled("Title", writing.facts().title());
            case EDITION -> filled("Summary", EditionLine.of(writing.document(), writing.labels()));
            case STATUS -> status();
            case SUMMARY -> filled("Summary", writing.facts().summary());
            case CONTROL -> control(part.name());
            case NOTE -> control.row(part.name()).ifPresent(this::note);
            case CONTENTS -> contents.write();
            case HISTORY -> history();
            case STATEMENT -> house.statements(part.name()).forEach(statement -> statement("Framed", statement));
            case STATEMENTS -> statements(house.otherStatements());
            case SIGNATURE -> signature();
            case BREAK -> {}
        }
    }

    private void status() {
        DocumentStatus status = writing.document().issue().status();
        StatusWords words =
                StatusWords.of(status, writing.labels(), writing.facts().language());
        XWPFParagraph note = paragraph(style(status), words.title() + ". ");
        note.getRuns().getFirst().setBold(true);
        note.createRun().setText(words.meaning());
    }

    /// The frame's colour goes with the words, and never stands in for them.
    private static String style(DocumentStatus status) {
        return switch (status.kind().weight()) {
            case SOUND -> "StatusInForce";
            case CAUTION -> "Status";
            case ENDED -> "StatusEnded";
        };
    }

    private void control(String group) {
        List<ControlRow> rows = control.rows(group);
        if (!rows.isEmpty()) {
            paragraph("FrontHeading", control.heading(group));
            new DocxControlTable(writing.word()).write(rows);
        }
        if (group.equals(Part.CONTROL_PAGE.name())) {
            copy();
        }
    }

    private void copy() {
        writing.document().issue().copy().ifPresent(new DocxCopy(writing)::write);
    }

    private void note(ControlRow row) {
        paragraph("Normal", row.label() + ": " + row.value().plain());
    }

    private void history() {
        HistoryTable history = HistoryTable.of(
                writing.document().issue().history(),
                writing.document().house().style().layout().history(),
                writing.labels(),
                writing.facts().language());
        if (!history.rows().isEmpty()) {
            paragraph("FrontHeading", writing.labels().text("history"));
            DocxTable.filled(writing.word(), widths(history.kinds()), history.columns(), history.rows());
        }
    }

    /// Reasons take the room that the short columns leave.
    private static List<Integer> widths(List<HistoryColumn> kinds) {
        List<Integer> widths = new ArrayList<>();
        long reasons =
                Math.max(1, kinds.stream().filter(HistoryColumn.REASON::equals).count());
        long others = kinds.size()
                - kinds.stream().filter(HistoryColumn.REASON::equals).count();
        int narrow = Math.min(NARROW, DocxTable.WIDTH / Math.max(1, kinds.size()));
        int wide = (int) ((DocxTable.WIDTH - others * narrow) / reasons);
        kinds.forEach(kind -> widths.add(kind == HistoryColumn.REASON ? wide : narrow));
        return widths;
    }

    private void signature() {
        Signature signature = Signature.of(writing.document(), writing.labels());
        paragraph("FrontHeading", writing.labels().text("signature"));
        int width = DocxTable.WIDTH / 3;
        var table = DocxTable.filled(
                writing.word(), List.of(width, width, width), signature.headings(), List.of(signature.cells()));
        table.getRow(1).setHeight(720);
    }

    private void statements(List<Statement> statements) {
        if (!statements.isEmpty()) {
            paragraph("FrontHeading", writing.labels().text("statements"));
            statements.forEach(statement -> statement("Normal", statement));
        }
    }

    private void statement(String style, Statement statement) {
        XWPFParagraph paragraph = writing.word().createParagraph();
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(DocxText.clean(statement.text()));
        CTLanguage language = run.getCTR().addNewRPr().addNewLang();
        if (statement.rightToLeft()) {
            paragraph.getCTP().getPPr().addNewBidi();
            run.getCTR().getRPr().addNewRtl();
            language.setBidi(statement.language());
        } else {
            language.setVal(statement.language());
            language.setEastAsia(statement.language());
        }
    }

    private void filled(String style, String text) {
        Stream.of(text).filter(words -> !words.isEmpty()).forEach(words -> paragraph(style, words));
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = writing.word().createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(DocxText.clean(text));
        return paragraph;
    }
}
