package org.policybook.search;

/// The words of a text in everyday letters: those of English and the marks around them. It finds the very
/// words that [PolicyAnalyzer] begins with, by the Unicode rules, in lower case and without the possessive
/// ending, but in a fraction of the time; a text with any other character is not plain, and left to that.
final class PlainTokens {
    /// The Unicode rules leave longer ones in parts.
    private static final int LONGEST = 255;

    private static final int PLAIN = 128;
    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte JOINING = 3;
    private static final byte BETWEEN_LETTERS = 4;
    private static final byte BETWEEN_DIGITS = 5;
    private static final byte BETWEEN_EITHER = 6;
    private static final byte NOT_PLAIN = 7;
    private static final byte[] KINDS = kinds();

    private final String text;
    private final Letters word = new Letters();
    private int start;
    private int end;
    private boolean simple;

    PlainTokens(String text) {
        this.text = text;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[PLAIN];
        for (char c = 0; c < PLAIN; c++) {
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                kinds[c] = LETTER;
            } else if (c >= '0' && c <= '9') {
                kinds[c] = DIGIT;
            }
        }
        kinds['_'] = JOINING;
        kinds[':'] = BETWEEN_LETTERS;
        kinds[','] = BETWEEN_DIGITS;
        kinds[';'] = BETWEEN_DIGITS;
        kinds['.'] = BETWEEN_EITHER;
        kinds['\''] = BETWEEN_EITHER;
        return kinds;
    }

    private static byte kind(char c) {
        if (c < PLAIN) {
            return KINDS[c];
        }
        return switch (c) {
            case '\u2018', '\u2019' -> BETWEEN_EITHER;
            case '\u00a0', '\u00a3', '\u00a7', '\u2013', '\u2014', '\u201c', '\u201d', '\u2022', '\u2026' -> OTHER;
            default -> NOT_PLAIN;
        };
    }

    static boolean isPlain(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            byte kind = kind(text.charAt(i));
            length = kind == OTHER ? 0 : length + 1;
            if (kind == NOT_PLAIN || length > LONGEST) {
                return false;
            }
        }
        return true;
    }

    /// Goes on to the next word.
    ///
    /// @return false when there is none
    boolean next() {
        boolean found = false;
        while (!found && end < text.length()) {
            start = end;
            found = read();
        }
        return found;
    }

    /// The word without its possessive ending, good until the next.
    Letters word() {
        return word;
    }

    /// The word with its possessive ending and its capitals.
    String asWritten() {
        return text.substring(start, end);
    }

    /// Whether it is letters only.
    boolean isSimple() {
        return simple;
    }

    int start() {
        return start;
    }

    /// Behind the possessive ending, if there is one.
    int end() {
        return end;
    }

    /// Reads from `start` what belongs together, or passes over a character.
    private boolean read() {
        byte last = kind(text.charAt(end++));
        if (last != LETTER && last != DIGIT && last != JOINING) {
            return false;
        }
        boolean named = last != JOINING;
        simple = last == LETTER;
        while (end < text.length()) {
            byte kind = kind(text.charAt(end));
            if (kind == LETTER || kind == DIGIT || kind == JOINING) {
                named |= kind != JOINING;
                simple &= kind == LETTER;
                last = kind;
                end++;
            } else if (joins(last, kind) && end + 1 < text.length() && kind(text.charAt(end + 1)) == last) {
                simple = false;
                end += 2;
            } else {
                break;
            }
        }
        if (named) {
            write();
        }
        return named;
    }

    private static boolean joins(byte last, byte between) {
        return switch (between) {
            case BETWEEN_EITHER -> last == LETTER || last == DIGIT;
            case BETWEEN_LETTERS -> last == LETTER;
            case BETWEEN_DIGITS -> last == DIGIT;
            default -> false;
        };
    }

    private void write() {
        word.clear();
        int last = isPossessive() ? end - 2 : end;
        for (int i = start; i < last; i++) {
            char c = text.charAt(i);
            word.add(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c < PLAIN ? c : '\'');
        }
    }

    private boolean isPossessive() {
        if (end - start < 2 || (text.charAt(end - 1) | ' ') != 's') {
            return false;
        }
        char mark = text.charAt(end - 2);
        return mark == '\'' || mark == '\u2019';
    }
}
