package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Puts the lines of a page set in two columns into the order in which they are read.
final class ReadingOrder {
    private static final int FEWEST = 8;
    private static final int PROSE = 22;

    private ReadingOrder() {}

    static List<TextLine> of(List<TextLine> lines) {
        return gutter(lines).map(at -> parted(lines, at)).orElse(lines);
    }

    /// Where the right column begins: many lines have a long left part and a long right part that begins there.
    private static Optional<Float> gutter(List<TextLine> lines) {
        Map<Integer, List<TextLine>> starts = new TreeMap<>();
        for (TextLine line : lines) {
            if (line.segments().size() == 2) {
                starts.computeIfAbsent(Math.round(line.segments().get(1).x() / 4), key -> new ArrayList<>())
                        .add(line);
            }
        }
        return starts.values().stream()
                .filter(group -> group.size() >= FEWEST && isProse(group, 0) && isProse(group, 1))
                .findFirst()
                .map(group -> group.getFirst().segments().get(1).x() - 6);
    }

    private static boolean isProse(List<TextLine> group, int side) {
        return group.stream()
                        .mapToInt(line -> line.segments().get(side).text().length())
                        .average()
                        .orElse(0)
                >= PROSE;
    }

    /// Lines across both columns part the page into bands; in each the left column comes first.
    private static List<TextLine> parted(List<TextLine> lines, float gutter) {
        List<TextLine> ordered = new ArrayList<>();
        List<TextLine> right = new ArrayList<>();
        for (TextLine line : lines) {
            boolean across = line.segments().stream().anyMatch(part -> part.x() < gutter - 12 && part.right() > gutter);
            if (across) {
                ordered.addAll(right);
                right.clear();
                ordered.add(line);
                continue;
            }
            List<Segment> left =
                    line.segments().stream().filter(part -> part.x() < gutter).toList();
            List<Segment> rest =
                    line.segments().stream().filter(part -> part.x() >= gutter).toList();
            if (!left.isEmpty()) {
                ordered.add(line.with(left));
            }
            if (!rest.isEmpty()) {
                right.add(line.with(rest));
            }
        }
        ordered.addAll(right);
        return ordered;
    }
}
