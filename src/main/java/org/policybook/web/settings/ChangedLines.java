package org.policybook.web.settings;

import java.util.ArrayList;
import java.util.List;

/// How the lines of a text changed, with a few of those that did not around them.
final class ChangedLines {
    private static final int AROUND = 3;

    /// Above it, what stands between the equal lines at both ends is told as all new: a text that somebody pasted is
    /// not
    /// to fill the memory.
    private static final long MOST_COMPARED = 4_000_000;

    /// @param fate `same`, `deleted`, `inserted`, or `left-out` for lines that are only counted
    public record Line(String fate, String text) {}

    private ChangedLines() {}

    static List<Line> between(String before, String after) {
        List<Line> all = aligned(before.lines().toList(), after.lines().toList());
        List<Line> shown = new ArrayList<>();
        int hidden = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isNear(all, i)) {
                hidden = flush(hidden, shown);
                shown.add(all.get(i));
            } else {
                hidden++;
            }
        }
        flush(hidden, shown);
        return shown;
    }

    private static int flush(int hidden, List<Line> shown) {
        if (hidden > 0) {
            shown.add(new Line("left-out", hidden == 1 ? "1 line" : hidden + " lines"));
        }
        return 0;
    }

    private static boolean isNear(List<Line> all, int at) {
        return all.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> !line.fate().equals("same"));
    }

    private static List<Line> aligned(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Line> lines = new ArrayList<>();
        before.subList(0, head).forEach(line -> lines.add(new Line("same", line)));
        lines.addAll(differing(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)));
        before.subList(before.size() - tail, before.size()).forEach(line -> lines.add(new Line("same", line)));
        return lines;
    }

    private static List<Line> differing(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() <= MOST_COMPARED) {
            return byCommonLines(before, after);
        }
        List<Line> lines = new ArrayList<>();
        before.forEach(line -> lines.add(new Line("deleted", line)));
        after.forEach(line -> lines.add(new Line("inserted", line)));
        return lines;
    }

    /// By the longest common subsequence: these files have a few hundred lines.
    private static List<Line> byCommonLines(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line("same", before.get(i++)));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line("deleted", before.get(i++)));
            } else {
                lines.add(new Line("inserted", after.get(j++)));
            }
        }
        return lines;
    }
}
