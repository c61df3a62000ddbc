package org.policybook.intake.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/// Writes a table: each merged cell in the first of its places, the others empty. Tables that only lay out the
/// page give way to what stands in them.
final class HtmlTable {
    private static final int WIDEST = 30;
    private static final int LONGEST = 5_000;
    private static final int LABEL = 60;

    private final HtmlBlocks blocks;
    private final HtmlLines lines;

    HtmlTable(HtmlBlocks blocks, HtmlLines lines) {
        this.blocks = blocks;
        this.lines = lines;
    }

    void write(Element table, String prefix) {
        List<Element> rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        List<List<String>> cells = cells(rows);
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        if (columns < 2 || columns > WIDEST || rows.size() < 2 || isFrame(table, rows) || !prefix.isEmpty()) {
            rows.forEach(row -> row.children().forEach(cell -> blocks.children(cell, prefix)));
            return;
        }
        table.select("> caption").forEach(caption -> blocks.children(caption, prefix));
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(cells.get(i));
            row.addAll(Collections.nCopies(columns - row.size(), ""));
            lines.write(rows.get(i), "| " + String.join(" | ", row) + " |");
            if (i == 0) {
                lines.write(rows.get(i), "|" + " --- |".repeat(columns));
            }
        }
        lines.blank(prefix);
    }

    /// A table with tables inside lays out the page, unless its first column is made of labels.
    private static boolean isFrame(Element table, List<Element> rows) {
        long labelled = rows.stream()
                .map(Element::firstElementChild)
                .filter(cell -> cell != null
                        && cell.text().length() <= LABEL
                        && cell.select("table").isEmpty())
                .count();
        boolean nested = table.select("table").size() > 1 && labelled * 10 < rows.size() * 9L;
        return table.attr("role").equals("presentation")
                || nested
                || !table.select("h1, h2, h3, h4").isEmpty();
    }

    private static List<List<String>> cells(List<Element> rows) {
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>()));
        for (int i = 0; i < Math.min(rows.size(), LONGEST); i++) {
            int column = 0;
            for (Element cell : rows.get(i).select("> td, > th")) {
                while (column < cells.get(i).size() && isTaken(cells.get(i), column)) {
                    column++;
                }
                int down = Math.min(span(cell, "rowspan"), rows.size() - i);
                int right = span(cell, "colspan");
                String words = HtmlWords.ofCell(cell);
                for (int j = i; j < i + down; j++) {
                    for (int k = column; k < Math.min(WIDEST + 1, column + right); k++) {
                        put(cells.get(j), k, j == i && k == column ? words : "");
                    }
                }
                column += right;
            }
        }
        cells.forEach(row -> row.replaceAll(text -> text.equals(FREE) ? "" : text));
        return cells;
    }

    private static final String FREE = "\u0000";

    private static boolean isTaken(List<String> row, int column) {
        return !row.get(column).equals(FREE);
    }

    private static void put(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add(FREE);
        }
        row.set(column, text);
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute);
        return span.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(span), 1, WIDEST) : 1;
    }
}
