package org.policybook.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One line of the document.
///
/// @param number counted from 1 in the file
/// @param raw as it stands, HTML marks already turned into Markdown's; leading space and tabs kept
record Line(int number, String raw) {
    /// The longest line that can be anything but running text.
    static final int SHORT = 300;

    boolean isBlank() {
        return raw.isBlank();
    }

    boolean isShort() {
        return raw.length() <= SHORT;
    }

    String text() {
        return raw.strip();
    }

    boolean isTabbed() {
        return raw.strip().indexOf('\t') >= 0 || raw.endsWith("\t");
    }

    /// How many `#` begin the line as a Markdown heading, or 0.
    int hashes() {
        String text = text();
        int count = 0;
        while (count < text.length() && count < 7 && text.charAt(count) == '#') {
            count++;
        }
        return count < 7 && count < text.length() && Character.isWhitespace(text.charAt(count)) ? count : 0;
    }

    /// The whole line is set in bold.
    boolean isBold() {
        String text = text();
        return text.length() > 4
                && text.startsWith("**")
                && text.endsWith("**")
                && text.indexOf("**", 2) == text.length() - 2;
    }

    /// The words without the marks of headings and of bold and italic.
    String plain() {
        return plain(text().substring(hashes()));
    }

    /// The words of the cells, parted by tabs; the first may be empty.
    List<String> cells() {
        return Arrays.stream(raw.stripTrailing().split("\t", -1))
                .map(Line::unmarked)
                .toList();
    }

    Place place() {
        return new Place(number, plain());
    }

    static String plain(String marked) {
        return unmarked(marked).replaceAll("\\s+", " ");
    }

    /// Without marks, but with its spaces, which part what a table cell runs together.
    private static String unmarked(String marked) {
        String text = marked.replace("**", "").replace("\\_", "_").strip();
        boolean italic = text.length() > 2 && text.startsWith("*") && text.endsWith("*");
        return italic ? text.substring(1, text.length() - 1).strip() : text;
    }

    /// The letters and digits alone, in lower case, with `&` read as "and": what makes two headings the same.
    static String key(String words) {
        StringBuilder key = new StringBuilder();
        words.replace("&", "and")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
