package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The texts of a table's cells.
final class GridText {
    private GridText() {}

    /// The rows, without columns and rows in which nothing stands.
    static List<List<String>> rows(int page, Grid grid, List<Glyph> glyphs) {
        TreeMap<Integer, TreeMap<Integer, String>> texts = new TreeMap<>();
        TreeSet<Integer> columns = new TreeSet<>();
        grid.cells(glyphs)
                .forEach((row, cells) -> cells.forEach((column, inside) -> {
                    String text = text(page, inside);
                    if (!text.isBlank()) {
                        texts.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
                        columns.add(column);
                    }
                }));
        List<List<String>> rows = new ArrayList<>();
        for (Map<Integer, String> row : texts.values()) {
            rows.add(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        return rows;
    }

    private static String text(int page, List<Glyph> glyphs) {
        List<TextLine> lines = PageLines.of(page, glyphs);
        Hyphens hyphens = new Hyphens(lines.stream().map(TextLine::words).collect(Collectors.toList()));
        String text = "";
        for (TextLine line : lines) {
            text = hyphens.join(text, line.words());
        }
        return text.replace('\t', ' ').strip();
    }
}
