package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the glyphs of a page, or of a table's cell, together to lines.
final class PageLines {
    /// A baseline may waver by this part of the letters' size.
    private static final float WAVER = 0.3f;
    /// A raised or lowered sign is smaller than the line it belongs to by this much.
    private static final float SMALL = 0.8f;
    private static final float WIDE_GAP = 1.6f;

    private PageLines() {}

    static List<TextLine> of(int page, List<Glyph> glyphs) {
        List<List<Glyph>> rows = new ArrayList<>();
        glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x))
                .forEach(glyph -> add(glyph, rows));
        return withRaisedSigns(rows).stream()
                .filter(row -> row.stream().anyMatch(glyph -> !glyph.isSpace()))
                .map(row -> line(page, row))
                .filter(line -> !line.segments().isEmpty())
                .toList();
    }

    private static void add(Glyph glyph, List<List<Glyph>> rows) {
        if (!rows.isEmpty()) {
            Glyph first = rows.getLast().getFirst();
            if (glyph.y() - first.y() <= WAVER * Math.max(4, Math.min(glyph.size(), first.size()))) {
                rows.getLast().add(glyph);
                return;
            }
        }
        rows.add(new ArrayList<>(List.of(glyph)));
    }

    /// Gives the signs of `15th` back to their line, which stands just below or above theirs.
    private static List<List<Glyph>> withRaisedSigns(List<List<Glyph>> rows) {
        List<List<Glyph>> joined = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Glyph> row = rows.get(i);
            if (i + 1 < rows.size() && belongs(row, rows.get(i + 1))) {
                rows.get(i + 1).addAll(row);
            } else if (!joined.isEmpty() && belongs(row, joined.getLast())) {
                joined.getLast().addAll(row);
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean belongs(List<Glyph> signs, List<Glyph> line) {
        float size = size(line);
        float gap = Math.abs(signs.getFirst().y() - line.getFirst().y());
        return gap < size * 0.6f && size(signs) < size * SMALL && signs.size() * 3 <= line.size();
    }

    private static TextLine line(int page, List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        float size = size(sorted);
        List<Segment> segments = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        float right = 0;
        for (Glyph glyph : sorted) {
            if (glyph.isSpace()) {
                if (!run.isEmpty()) {
                    run.add(glyph);
                }
                continue;
            }
            if (!run.isEmpty() && glyph.x() - right > WIDE_GAP * size) {
                segments.add(segment(run));
                run.clear();
            }
            run.add(glyph);
            right = glyph.right();
        }
        if (!run.isEmpty()) {
            segments.add(segment(run));
        }
        return new TextLine(page, baseline(sorted, size), size, isBold(sorted), Markers.joined(segments));
    }

    /// Some programs print a letter twice, a hair apart, to make it bold.
    private static boolean isDouble(Glyph glyph, List<Glyph> run) {
        return !run.isEmpty()
                && !glyph.isSpace()
                && run.getLast().text().equals(glyph.text())
                && glyph.x() - run.getLast().x() < 0.3f * Math.max(1, glyph.width());
    }

    private static Segment segment(List<Glyph> run) {
        StringBuilder text = new StringBuilder();
        Glyph last = run.getFirst();
        boolean space = false;
        for (Glyph glyph : run) {
            if (glyph.isSpace()) {
                space = true;
                continue;
            }
            boolean gap = glyph.x() - last.right() > 0.16f * Math.min(glyph.size(), last.size());
            if ((space || gap) && !text.isEmpty()) {
                text.append(' ');
            }
            boolean twice = !text.isEmpty() && !space && isDouble(glyph, List.of(last));
            text.append(twice ? "" : glyph.text());
            last = glyph;
            space = false;
        }
        return new Segment(run.getFirst().x(), last.right(), Letters.plain(text.toString()));
    }

    private static float baseline(List<Glyph> row, float size) {
        return row.stream()
                .filter(glyph -> !glyph.isSpace() && glyph.size() >= size * SMALL)
                .findFirst()
                .orElse(row.getFirst())
                .y();
    }

    /// The size of most letters.
    static float size(List<Glyph> glyphs) {
        Map<Integer, Integer> counts = new HashMap<>();
        glyphs.stream()
                .filter(glyph -> !glyph.isSpace())
                .forEach(glyph -> counts.merge(Math.round(glyph.size() * 10), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 10f)
                .orElse(1f);
    }

    static boolean isBold(List<Glyph> glyphs) {
        List<Glyph> letters = glyphs.stream()
                .filter(glyph -> glyph.text().codePoints().anyMatch(Character::isLetter))
                .toList();
        return !letters.isEmpty() && letters.stream().allMatch(Glyph::bold);
    }
}
