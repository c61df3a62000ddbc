package org.policybook.document;

/// Writes words so that Markdown reads them back as the same words: a backslash where a character would
/// mean something in its place, and nowhere else.
final class Escaping {
    private final LineWriter lines;

    Escaping(LineWriter lines) {
        this.lines = lines;
    }

    /// @param next the run behind the words
    /// @param atStart whether the words begin a line
    /// @param atEnd whether nothing follows in their block
    void write(String words, Inline next, InlineWriter.Place place, boolean atStart, boolean atEnd) {
        int from = 0;
        int length = words.length();
        int marker = atStart ? numberMarker(words) : -1;
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.raw(words.substring(from, i) + " ");
                from = i + 1;
            } else if (i == marker || isSpecial(words, i, next, place, atStart && i == 0, atEnd)) {
                lines.raw(words.substring(from, i));
                lines.raw('\\');
                from = i;
            }
        }
        lines.raw(words.substring(from));
    }

    private static boolean isSpecial(
            String words, int i, Inline next, InlineWriter.Place place, boolean lineStart, boolean atEnd) {
        char c = words.charAt(i);
        return switch (c) {
            case '\\', '`', '[', ']' -> true;
            case '*' -> !(isSpace(words, i - 1) && isSpace(words, i + 1)) || lineStart;
            case '_' -> !(isWord(words, i - 1) && isWord(words, i + 1));
            case '<' -> opensTag(words, i);
            case '&' -> opensEntity(words, i);
            case '~' -> lineStart || is(words, i + 1, '~') || is(words, i - 1, '~') || atEdge(words, i);
            case '{' -> opensMark(words, i);
            case '!' -> i + 1 == words.length() && next instanceof Inline.Link;
            case '|' -> true;
            case '#' -> lineStart || (place == InlineWriter.Place.HEADING && atEnd && i == words.length() - 1);
            case '>', ':', '=' -> lineStart;
            case '-', '+' -> lineStart && opensBlock(words, c);
            default -> false;
        };
    }

    /// A bullet, or a line under a heading or table head.
    private static boolean opensBlock(String words, char c) {
        return words.length() == 1
                || words.charAt(1) == ' '
                || words.charAt(1) == c
                || words.charAt(1) == ':'
                || words.charAt(1) == '|';
    }

    /// Where the mark stands that would make a line an ordered item, `1.` or `1)`; -1 when none does.
    private static int numberMarker(String words) {
        int i = 0;
        while (i < words.length() && i < 10 && Character.isDigit(words.charAt(i))) {
            i++;
        }
        boolean marks = i > 0 && i < words.length() && (words.charAt(i) == '.' || words.charAt(i) == ')');
        return marks && (i + 1 == words.length() || words.charAt(i + 1) == ' ') ? i : -1;
    }

    private static boolean opensTag(String words, int i) {
        if (i + 1 == words.length()) {
            return true;
        }
        char next = words.charAt(i + 1);
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private static boolean opensEntity(String words, int i) {
        int end = i + 1;
        while (end < words.length() && (words.charAt(end) == '#' || Character.isLetterOrDigit(words.charAt(end)))) {
            end++;
        }
        return end == words.length() ? end == i + 1 : end > i + 1 && words.charAt(end) == ';';
    }

    private static boolean opensMark(String words, int i) {
        if (i + 1 == words.length()) {
            return true;
        }
        char next = words.charAt(i + 1);
        return next == '{' || next == '#' || next == '.';
    }

    private static boolean atEdge(String words, int i) {
        return i == 0 || i + 1 == words.length();
    }

    private static boolean is(String words, int i, char c) {
        return i >= 0 && i < words.length() && words.charAt(i) == c;
    }

    private static boolean isSpace(String words, int i) {
        return i >= 0 && i < words.length() && words.charAt(i) == ' ';
    }

    private static boolean isWord(String words, int i) {
        return i >= 0 && i < words.length() && Character.isLetterOrDigit(words.charAt(i));
    }
}
