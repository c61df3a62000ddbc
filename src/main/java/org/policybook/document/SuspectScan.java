package org.policybook.document;

/// One cheap pass over a text for lines that nest absurdly deep: counts the list and quotation marks a
/// line begins with, and the marks of emphasis, links and tags that a paragraph piles up.
final class SuspectScan {
    private final String text;
    private final int deepest;
    private final int longestRun;

    SuspectScan(String text, int deepest, int longestRun) {
        this.text = text;
        this.deepest = deepest;
        this.longestRun = longestRun;
    }

    /// The first such line, counted from 1, or 0.
    int suspectLine() {
        int line = 1;
        int unclosed = 0;
        int marks = 0;
        for (int at = 0; at < text.length(); line++) {
            int end = text.indexOf('\n', at);
            int stop = end < 0 ? text.length() : end;
            if (leadingMarks(at, stop) > deepest || indentation(at, stop) > deepest * 8) {
                return line;
            }
            boolean blank = true;
            for (int i = at; i < stop; i++) {
                char c = text.charAt(i);
                blank &= c <= ' ';
                switch (c) {
                    case '[', '<' -> unclosed++;
                    case ']', '>' -> unclosed = Math.max(0, unclosed - 1);
                    case '*', '_' -> marks++;
                    default -> {
                        if (marks > 0 && Character.isLetterOrDigit(c)) {
                            marks--;
                        }
                    }
                }
                if (unclosed > longestRun || marks > longestRun) {
                    return line;
                }
            }
            if (blank) {
                unclosed = 0;
                marks = 0;
            }
            at = stop + 1;
        }
        return 0;
    }

    private int leadingMarks(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '>' || ((c == '-' || c == '*' || c == '+') && i + 1 < end && text.charAt(i + 1) == ' ')) {
                count++;
            } else if (c != ' ' && c != '\t' && !isNumber(c)) {
                return count;
            } else if (c == '.' || c == ')') {
                count++;
            }
        }
        return count;
    }

    private static boolean isNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ')';
    }

    private int indentation(int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == end ? 0 : i - start;
    }
}
