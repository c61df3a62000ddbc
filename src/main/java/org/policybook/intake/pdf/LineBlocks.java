package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Joins the lines of the pages to paragraphs, items, headings and table rows, one marked line each.
final class LineBlocks {
    private static final Pattern CLOSED = Pattern.compile(".*[.:;!?][\"'’”)]?");
    private static final Pattern LEADER = Pattern.compile(".*(?:\\.{4,}|…|(?: \\.){4,}).*\\d{1,4}");

    private final Hyphens hyphens;
    private final Margins margins;
    private final List<MarkedLine> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private List<Segment> columns = List.of();
    private List<TextLine> block = new ArrayList<>();
    private List<List<String>> lastTable = List.of();

    private LineBlocks(Hyphens hyphens, Margins margins) {
        this.hyphens = hyphens;
        this.margins = margins;
    }

    static List<MarkedLine> of(List<PageItem> items, Map<TextLine, Headline> headings, Hyphens hyphens) {
        List<TextLine> lines = items.stream()
                .<TextLine>mapMulti((item, sink) -> {
                    if (item instanceof PageItem.Words(TextLine line)) {
                        sink.accept(line);
                    }
                })
                .toList();
        LineBlocks blocks = new LineBlocks(hyphens, Margins.of(lines));
        int skip = 0;
        for (int i = 0; i < items.size(); i++) {
            if (skip > 0) {
                skip--;
                continue;
            }
            switch (items.get(i)) {
                case PageItem.Words(TextLine line) -> {
                    Headline headline = headings.get(line);
                    if (headline == null) {
                        blocks.take(line);
                    } else {
                        skip = headline.lines() - 1;
                        blocks.heading(headline, items.subList(i, Math.min(items.size(), i + headline.lines())));
                    }
                }
                case PageItem.Table table -> blocks.table(table);
            }
        }
        blocks.close();
        return List.copyOf(blocks.done);
    }

    private void heading(Headline headline, List<PageItem> items) {
        close();
        String words = "";
        for (PageItem item : items) {
            if (item instanceof PageItem.Words(TextLine line)) {
                words = hyphens.join(words, line.words());
            }
        }
        write(items.getFirst().page(), "#".repeat(headline.hashes()) + " " + words);
        blank();
    }

    private void table(PageItem.Table table) {
        close();
        List<List<String>> rows = new ArrayList<>(table.rows());
        boolean goesOn = !lastTable.isEmpty()
                && lastTable.getFirst().size() == rows.getFirst().size();
        if (goesOn) {
            done.removeLast();
            if (rows.getFirst().equals(lastTable.getFirst())) {
                rows.removeFirst();
            }
        }
        rows.forEach(row -> write(table.page(), String.join("\t", row) + "\t"));
        blank();
        lastTable = goesOn ? lastTable : table.rows();
    }

    private void take(TextLine line) {
        lastTable = List.of();
        if (LEADER.matcher(line.words()).matches()) {
            close();
            write(line.page(), line.words());
        } else if (line.segments().size() > 1) {
            row(line);
        } else if (!columns.isEmpty() && fillsCell(line)) {
            block.add(line);
        } else if (!block.isEmpty() && columns.isEmpty() && goesOn(line)) {
            String joined = hyphens.join(open.toString(), line.words());
            open.setLength(0);
            open.append(joined);
            block.add(line);
        } else {
            close();
            begin(line);
        }
    }

    private void begin(TextLine line) {
        if (Markers.begins(line.words())) {
            open.append(" ".repeat(margins.indent(line)));
        }
        open.append(line.words());
        block.add(line);
    }

    private boolean goesOn(TextLine line) {
        TextLine last = block.getLast();
        boolean lower = Character.isLowerCase(line.words().codePointAt(0));
        if (Markers.begins(line.words())) {
            return false;
        }
        if (line.page() != last.page() || line.y() < last.y()) {
            return lower && !CLOSED.matcher(last.words()).matches();
        }
        if (!line.follows(last, margins.pitch()) || Math.abs(line.size() - last.size()) > 1.2f) {
            return false;
        }
        boolean item = Markers.begins(block.getFirst().words());
        boolean outdented = item && line.x() < block.getFirst().x() - 2;
        boolean ended = CLOSED.matcher(last.words()).matches() && margins.endsShort(last) && !lower;
        boolean indented = !item && block.size() > 1 && line.x() > last.x() + line.size();
        return !outdented && !ended && !indented && (!last.bold() || line.bold() || lower);
    }

    private void row(TextLine line) {
        boolean more = !columns.isEmpty() && line.follows(block.getLast(), 3f);
        if (!more) {
            close();
        } else {
            writeRow();
        }
        columns = line.segments();
        cells.clear();
        line.segments().forEach(segment -> cells.add(segment.text()));
        block = new ArrayList<>(List.of(line));
    }

    /// A line below a row that stands under one of its cells belongs to that cell.
    private boolean fillsCell(TextLine line) {
        if (!line.follows(block.getLast(), margins.pitch())) {
            return false;
        }
        for (int i = 1; i < columns.size(); i++) {
            if (Math.abs(columns.get(i).x() - line.x()) < 3) {
                cells.set(i, hyphens.join(cells.get(i), line.words()));
                return true;
            }
        }
        return false;
    }

    private void writeRow() {
        if (!cells.isEmpty()) {
            write(block.getFirst().page(), String.join("\t", cells) + "\t");
            cells.clear();
        }
    }

    private void close() {
        if (!cells.isEmpty()) {
            writeRow();
            blank();
        } else if (!block.isEmpty()) {
            write(block.getFirst().page(), open.toString());
            blank();
        }
        columns = List.of();
        open.setLength(0);
        block = new ArrayList<>();
    }

    private void write(int page, String text) {
        done.add(new MarkedLine(page, text));
    }

    private void blank() {
        done.addAll(Collections.singletonList(new MarkedLine(done.getLast().page(), "")));
    }
}
