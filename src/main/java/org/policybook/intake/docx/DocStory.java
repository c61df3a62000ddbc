package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.policybook.document.Inline;

/// Reads the paragraphs and tables of a `.doc`.
final class DocStory {
    private static final char FIELD = 0x13;
    private static final char RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NOTE = 0x02;

    private final HWPFDocument document;
    private final DocPictures pictures;
    private final DocShapes shapes;
    private final Tally tally;
    private final Fields fields = new Fields();
    private final Map<String, Range> notes = new LinkedHashMap<>();
    private int paragraphs;
    private boolean changes;

    DocStory(HWPFDocument document, DocPictures pictures, Tally tally) {
        this.document = document;
        this.pictures = pictures;
        this.shapes = new DocShapes(document);
        this.tally = tally;
    }

    boolean hasChanges() {
        return changes;
    }

    List<Element> read(Range range) {
        return read(range, 0);
    }

    /// @param depth how many tables are around it
    private List<Element> read(Range range, int depth) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.isInTable() && paragraph.getTableLevel() > depth) {
                Table table = range.getTable(paragraph);
                elements.add(grid(table, depth + 1));
                at += Math.max(1, table.numParagraphs());
            } else {
                elements.add(paragraph(paragraph));
                at++;
            }
        }
        return elements;
    }

    private Element.Grid grid(Table table, int depth) {
        int number = paragraphs + 1;
        List<Element.GridRow> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<Element.GridCell> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                boolean covered = cell.isMerged() && !cell.isFirstMerged();
                cells.add(new Element.GridCell(covered ? List.of() : read(cell, depth), 1, continued));
            }
            rows.add(new Element.GridRow(cells, row.isTableHeader()));
        }
        return new Element.Grid(number, rows, true);
    }

    private Element paragraph(Paragraph paragraph) {
        int number = ++paragraphs;
        boolean contents = fields.isContents();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i), number, spans);
        }
        boolean empty = spans.stream().allMatch(span -> span.text().isBlank());
        Shape shape = empty ? Shape.EMPTY : shapes.of(paragraph);
        if (((contents || fields.isContents()) && empty) || shape.role() == Shape.Role.CONTENTS) {
            return new Element.Contents(number);
        }
        return new Element.Para(number, shape, spans, Set.of());
    }

    private void run(CharacterRun run, int number, List<Span> spans) {
        if (run.isMarkedDeleted() || run.isMarkedInserted()) {
            changes = true;
        }
        RunFormat look = look(run);
        if (!fields.isInstruction() && !run.isMarkedDeleted()) {
            pictures.show(run).ifPresent(image -> spans.add(new Span(image, look, RunFormat.PLAIN, "")));
        }
        StringBuilder words = new StringBuilder();
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                flush(words, run, look, number, spans);
                mark(c);
            } else if (c == NOTE) {
                note(run.getStartOffset() + i, look, spans);
            } else if (fields.isInstruction()) {
                fields.instruct(String.valueOf(c));
            } else {
                words.append(readable(c));
            }
        }
        flush(words, run, look, number, spans);
    }

    private static boolean isMark(char c) {
        return c == FIELD || c == RESULT || c == FIELD_END;
    }

    private void mark(char c) {
        if (c == FIELD) {
            fields.begin();
        } else if (c == RESULT) {
            fields.separate();
        } else {
            fields.end();
        }
    }

    /// Word's own marks within the text, as what they stand for.
    private static String readable(char c) {
        if (c == '\u001E') {
            return "-";
        }
        if (c == '\u000B') {
            return " ";
        }
        return c >= ' ' || c == '\t' ? String.valueOf(c) : "";
    }

    private void flush(StringBuilder words, CharacterRun run, RunFormat look, int number, List<Span> spans) {
        String text = words.toString();
        words.setLength(0);
        if (text.isEmpty() || run.isMarkedDeleted() || fields.isContents()) {
            return;
        }
        if (look.hidden()) {
            tally.dropped("Hidden text was left out.", number, text);
            return;
        }
        spans.add(new Span(new Inline.Text(text), look, RunFormat.PLAIN, fields.link()));
    }

    private static RunFormat look(CharacterRun run) {
        return new RunFormat(
                run.isBold(),
                run.isItalic(),
                run.isStrikeThrough() || run.isDoubleStrikeThrough(),
                run.isCapitalized(),
                run.getUnderlineCode() != 0,
                run.isVanished(),
                run.getFontSize());
    }

    private void note(int position, RunFormat look, List<Span> spans) {
        note(document.getFootnotes(), document.getFootnoteRange(), position, look, spans);
        note(document.getEndnotes(), document.getEndnoteRange(), position, look, spans);
    }

    private void note(Notes kind, Range range, int position, RunFormat look, List<Span> spans) {
        int index = kind.getNoteIndexByAnchorPosition(position);
        if (index >= 0) {
            String label = String.valueOf(notes.size() + 1);
            int start = range.getStartOffset();
            notes.put(
                    label,
                    new Range(
                            start + kind.getNoteTextStartOffset(index),
                            start + kind.getNoteTextEndOffset(index),
                            document));
            spans.add(new Span(new Inline.FootnoteMark(label), look, RunFormat.PLAIN, ""));
        }
    }

    /// The notes met so far, by their labels.
    Map<String, List<Element>> notes() {
        Map<String, List<Element>> read = new LinkedHashMap<>();
        Map.copyOf(notes).keySet().stream()
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .forEach(label -> read.put(label, read(notes.getOrDefault(label, document.getRange()))));
        return read;
    }

    /// Text with the results of its fields alone.
    static String withoutFields(String text) {
        StringBuilder words = new StringBuilder();
        int instructions = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == FIELD) {
                instructions++;
            } else if (c == RESULT) {
                instructions = Math.max(0, instructions - 1);
            } else if (instructions == 0 && c != FIELD_END) {
                words.append(c == '\r' ? '\n' : c);
            }
        }
        return words.toString();
    }
}
