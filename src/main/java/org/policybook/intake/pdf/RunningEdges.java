package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The lines along the head and foot of the pages: those that come again from page to page, and page numbers.
///
/// @param edges one of each kind, from its first page
/// @param pages the lines that are left of each page
record RunningEdges(List<TextLine> edges, List<List<TextLine>> pages) {
    private static final float MARGIN = 0.13f;
    private static final int DEEPEST = 6;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)(?:(?:page|tudalen|p\\.?)\\s*)?[-–—]?\\s*\\d{1,4}\\s*[-–—]?(?:\\s*(?:of|o|/|\\|)\\s*\\d{1,4})?(?:\\s*\\|?\\s*page)?|[ivxl]{1,6}");

    static RunningEdges of(List<List<TextLine>> pages, List<Float> heights) {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (TextLine line : outer(pages.get(i), heights.get(i))) {
                places.computeIfAbsent(shape(line), shape -> new HashSet<>()).add(i);
            }
        }
        int often = Math.max(2, Math.min(5, (pages.size() * 2 + 4) / 5));
        List<TextLine> edges = new ArrayList<>();
        List<List<TextLine>> rest = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<TextLine> running = new HashSet<>();
            for (TextLine line : outer(pages.get(i), heights.get(i))) {
                boolean runs = places.getOrDefault(shape(line), Set.of()).size() >= often;
                if (runs || PAGE.matcher(line.words()).matches()) {
                    running.add(line);
                    if (told.add(shape(line))) {
                        edges.add(line);
                    }
                }
            }
            rest.add(pages.get(i).stream()
                    .filter(line -> !running.contains(line))
                    .toList());
        }
        return new RunningEdges(List.copyOf(edges), List.copyOf(rest));
    }

    /// The first and last few lines, as far as they stand near the page's ends.
    private static List<TextLine> outer(List<TextLine> page, float height) {
        List<TextLine> outer = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            TextLine line = page.get(i);
            boolean above = line.y() < height * MARGIN && i < DEEPEST;
            boolean below = line.y() > height * (1 - MARGIN) && i >= page.size() - DEEPEST;
            if (above || below) {
                outer.add(line);
            }
        }
        return outer;
    }

    /// The words alone, so that a line counts as the same with and without its page number.
    private static String shape(TextLine line) {
        String words = DIGITS.matcher(line.words()).replaceAll("#").replaceAll("[^\\p{L}#]+", " ");
        String unnumbered = words.replaceAll("^# | #$", "").strip();
        return unnumbered.isEmpty() ? words : unnumbered;
    }
}
