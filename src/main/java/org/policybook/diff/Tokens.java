package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text as words, each with the white space before it, and the white space at its end. Together they
/// are the text, to the letter.
///
/// A word is what a person changes as one: `well-being`, `£5,000`, `3.10`, `21/10/2018`,
/// `21 October 2018`, `20 working days`, an address, a parameter. A mark that is not part of a word is a
/// word of its own, and so is each character of a script that does not part its words.
record Tokens(List<Token> tokens, String end) {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String COUNT = "(?:\\d+|(?i:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen"
            + "|fifteen|twenty|twenty-eight|thirty|sixty|ninety))";
    private static final String UNIT = "(?i:hours?|days?|weeks?|months?|years?|minutes?|per cent)";
    private static final Pattern WORD = Pattern.compile(String.join(
            "|",
            "\\d{1,2}(?:st|nd|rd|th)?\\s" + MONTH + "(?:\\s\\d{4})?+\\b",
            MONTH + "\\s\\d{4}\\b",
            "\\b" + COUNT + "\\s(?:(?i:working|calendar|clear|business|consecutive)\\s)?+" + UNIT + "\\b",
            "\\{\\{[\\p{L}\\p{N}_.-]++}}",
            "https?://\\S*[\\p{L}\\p{N}/]",
            "\\p{Sc}?\\d++(?:[.,:/–-]\\d++)*+(?:%|[\\p{L}\\p{M}]++)?+",
            "\\p{IsIdeographic}",
            "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}]]++(?:['’\\u200C._@/-]++[\\p{L}\\p{M}\\p{N}]++)*+"));

    record Token(String space, String word) {
        /// Whether it is more than a mark.
        boolean isWord() {
            return word.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }

    static Tokens of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text).useTransparentBounds(true);
        int from = 0;
        while (true) {
            int start = skipSpace(text, from);
            if (start == text.length()) {
                return new Tokens(tokens, text.substring(from));
            }
            int end = word.region(start, text.length()).lookingAt() ? word.end() : text.offsetByCodePoints(start, 1);
            tokens.add(new Token(text.substring(from, start), text.substring(start, end)));
            from = end;
        }
    }

    private static int skipSpace(String text, int from) {
        int place = from;
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    int size() {
        return tokens.size();
    }

    Token at(int place) {
        return tokens.get(place);
    }
}
