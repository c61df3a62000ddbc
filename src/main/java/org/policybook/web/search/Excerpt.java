package org.policybook.web.search;

import java.util.List;
import org.policybook.library.Found;

/// The stretch of a clause that a result shows, cut between words: from its first letter to behind its last.
record Excerpt(int from, int to) {
    private static final int LONGEST = 420;
    private static final int BEFORE = 120;

    static Excerpt of(String text, List<Found.Mark> marks) {
        if (text.length() <= LONGEST) {
            return new Excerpt(0, text.length());
        }
        int first = marks.isEmpty() ? 0 : marks.getFirst().start();
        int from = first <= BEFORE ? 0 : Math.max(0, text.indexOf(' ', first - BEFORE) + 1);
        from = Math.min(from, first);
        int end = Math.min(text.length(), from + LONGEST);
        int space = text.lastIndexOf(' ', end);
        int to = end == text.length() || space <= from ? end : space;
        return new Excerpt(from, to);
    }
}
