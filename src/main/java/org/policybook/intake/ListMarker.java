package org.policybook.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What begins a list item: a bullet of some kind, or a number.
///
/// @param indent columns before the mark
/// @param mark as written, such as `•` or `2.`
/// @param number of an ordered item, or -1
/// @param text what follows
record ListMarker(int indent, String mark, int number, String text) {
    private static final Pattern BULLET = Pattern.compile("([-*+•·▪◦‣●○■□–—➢✓]|o(?= ))\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3})[.)]\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\(?([a-z]|[ivx]{1,5})\\)\\s+(\\S.*)", Pattern.DOTALL);

    static boolean begins(Line line) {
        return of(line).isPresent();
    }

    static Optional<ListMarker> of(Line line) {
        String text = line.text();
        int indent = columns(line.raw());
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches()) {
            Matcher inner = BULLET.matcher(bullet.group(2));
            return Optional.of(
                    new ListMarker(indent, bullet.group(1), -1, inner.matches() ? inner.group(2) : bullet.group(2)));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Optional.of(new ListMarker(indent, "1.", Integer.parseInt(number.group(1)), number.group(2)));
        }
        // The format has no lettered lists: the letter stays in the words, so that "see (b)" still leads somewhere.
        Matcher letter = LETTER.matcher(text);
        return letter.matches() ? Optional.of(new ListMarker(indent, "(a)", -1, text)) : Optional.empty();
    }

    boolean ordered() {
        return number >= 0;
    }

    private static int columns(String raw) {
        int columns = 0;
        for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
            columns += raw.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }
}
