package org.policybook.governance.gate;

import java.util.List;
import java.util.Objects;

/// Quotes as much of a sentence as shows what changed in it.
final class Excerpt {
    /// Words shown before and after what differs.
    private static final int AROUND = 3;

    /// The most words of a quotation.
    private static final int LONGEST = 14;

    private Excerpt() {}

    record Pair(String before, String after) {}

    /// `… within 24 hours of …` and `… within 48 hours of …`.
    static Pair differing(String before, String after) {
        List<String> was = words(before);
        List<String> is = words(after);
        int shorter = Math.min(was.size(), is.size());
        int same = 0;
        while (same < shorter && Objects.equals(was.get(same), is.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same && Objects.equals(was.get(was.size() - 1 - tail), is.get(is.size() - 1 - tail))) {
            tail++;
        }
        return new Pair(cut(was, same, was.size() - tail), cut(is, same, is.size() - tail));
    }

    static String start(String text) {
        List<String> words = words(text);
        return cut(words, 0, words.size());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String cut(List<String> words, int from, int to) {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(Math.min(words.size(), to + AROUND), start + LONGEST);
        return (start > 0 ? "… " : "") + String.join(" ", words.subList(start, end)) + (end < words.size() ? " …" : "");
    }
}
