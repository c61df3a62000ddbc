package org.policybook.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The lines that stand at the head or foot of every page, and page numbers. They are taken out of the
/// text, read for facts, and reported.
record RunningLines(List<Line> running, List<Line> rest) {
    private static final Pattern PAGE = Pattern.compile(
            "(?i).*(?:\\bpage|\\btudalen) ?\\d{1,4} ?(?:(?:of|o|/) ?\\d{1,4})?|\\d{1,4} ?\\| ?page|- ?\\d{1,4} ?-");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int TIMES = 3;

    static RunningLines of(List<Line> lines) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (mayRun(lines, i)) {
                places.computeIfAbsent(shape(lines.get(i)), shape -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Line> running = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean runs = isPage(line) || (mayRun(lines, i) && recurs(places.getOrDefault(shape(line), List.of())));
            (runs ? running : rest).add(line);
        }
        return new RunningLines(running, rest);
    }

    /// The facts in them, each as a line of its own: `Trust - Version 2.9 - Page 1 of 3` holds a version.
    List<Line> statements() {
        return running.stream()
                .flatMap(line -> Arrays.stream(line.raw().split("\\s+[-–—|•·]\\s+|\\t+|\\s{3,}", -1))
                        .map(part -> new Line(line.number(), part)))
                .toList();
    }

    private static boolean isPage(Line line) {
        return !line.isBlank()
                && line.raw().length() <= 200
                && line.hashes() == 0
                && PAGE.matcher(line.plain()).matches()
                && !line.plain().endsWith(".");
    }

    /// Parted from the text around it, neither a list item nor a table row nor a heading.
    private static boolean mayRun(List<Line> lines, int i) {
        Line line = lines.get(i);
        return !line.isBlank()
                && line.raw().length() <= 160
                && line.raw().length() >= 8
                && !line.isTabbed()
                && line.hashes() == 0
                && !ListMarker.begins(line)
                && blank(lines, i - 1)
                && blank(lines, i + 1);
    }

    private static boolean blank(List<Line> lines, int i) {
        return i < 0 || i >= lines.size() || lines.get(i).isBlank();
    }

    private static String shape(Line line) {
        return DIGITS.matcher(line.plain()).replaceAll("#");
    }

    /// As often as pages turn: at least thrice, and about a page apart.
    private static boolean recurs(List<Integer> places) {
        int span = places.isEmpty() ? 0 : places.getLast() - places.getFirst();
        return places.size() >= TIMES && span / (places.size() - 1) >= 12;
    }
}
