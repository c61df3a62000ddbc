package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A table drawn with ruled lines.
///
/// @param columns where its columns begin, and where the last ends
/// @param rows where its rows begin, and where the last ends
/// @param rules the lines themselves
record Grid(List<Float> columns, List<Float> rows, List<Rule> rules) {
    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }

    /// Reads the ruled lines that hang together as a table: at least two columns and one row.
    static List<Grid> of(List<Rule> rules) {
        List<Grid> grids = new ArrayList<>();
        for (List<Rule> connected : RuleGroups.of(rules)) {
            Grid grid = new Grid(positions(connected, true), positions(connected, false), connected);
            if (grid.columns.size() > 2 && grid.rows.size() > 1) {
                grids.add(grid);
            }
        }
        return grids.stream()
                .filter(grid -> grids.stream().noneMatch(other -> !other.equals(grid) && other.surrounds(grid)))
                .toList();
    }

    private static List<Float> positions(List<Rule> rules, boolean upright) {
        List<Float> all = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.upright() == upright) {
                all.add(rule.at());
            } else {
                all.add(rule.from());
                all.add(rule.to());
            }
        }
        all.sort(Float::compare);
        List<Float> apart = new ArrayList<>();
        for (Float at : all) {
            if (apart.isEmpty() || at - apart.getLast() > Rule.NEAR + 2) {
                apart.add(at);
            }
        }
        return apart;
    }

    private boolean surrounds(Grid other) {
        return covers(other.columns.getFirst() + 1, other.rows.getFirst() + 1)
                && covers(other.columns.getLast() - 1, other.rows.getLast() - 1);
    }

    private boolean covers(float x, float y) {
        return columns.getFirst() <= x && x <= columns.getLast() && rows.getFirst() <= y && y <= rows.getLast();
    }

    boolean holds(Glyph glyph) {
        return covers(glyph.middle(), glyph.y() - glyph.size() * 0.3f);
    }

    float top() {
        return rows.getFirst();
    }

    /// The glyphs of each cell, by row and column. What stands in merged cells stands in the first of them.
    TreeMap<Integer, TreeMap<Integer, List<Glyph>>> cells(List<Glyph> glyphs) {
        TreeMap<Integer, TreeMap<Integer, List<Glyph>>> cells = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            float y = glyph.y() - glyph.size() * 0.3f;
            int column = before(columns, glyph.middle());
            int row = before(rows, y);
            while (column > 0 && !isRuled(true, columns.get(column), middle(rows, row))) {
                column--;
            }
            while (row > 0 && !isRuled(false, rows.get(row), middle(columns, column))) {
                row--;
            }
            cells.computeIfAbsent(row, key -> new TreeMap<>())
                    .computeIfAbsent(column, key -> new ArrayList<>())
                    .add(glyph);
        }
        return cells;
    }

    private static int before(List<Float> positions, float at) {
        return IntStream.range(0, positions.size() - 1)
                .filter(i -> positions.get(i + 1) > at)
                .findFirst()
                .orElse(positions.size() - 2);
    }

    private static float middle(List<Float> positions, int at) {
        return (positions.get(at) + positions.get(at + 1)) / 2;
    }

    private boolean isRuled(boolean upright, float at, float along) {
        return rules.stream()
                .anyMatch(rule -> rule.upright() == upright
                        && Math.abs(rule.at() - at) <= Rule.NEAR + 2
                        && rule.from() <= along
                        && along <= rule.to());
    }
}
