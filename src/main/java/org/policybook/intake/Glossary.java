package org.policybook.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How sections of defined terms are headed, and how a term stands before its meaning.
final class Glossary {
    private static final Pattern HEADING = Pattern.compile(
            "(?:.* )?(?:definitions|glossary|abbreviations|diffiniadau)(?: (?:of|and) (?:terms|abbreviations|definitions|acronyms).*)?");
    private static final Pattern TERM = Pattern.compile(
            "(?:\\*\\*)?(\\p{L}[^:.*]{1,58}?)(?:\\*\\*)?(?::(?:\\*\\*)?| [–—]) +(\\S.*)", Pattern.DOTALL);
    private static final Pattern NO_TERM =
            Pattern.compile("(?i)note|nb|n\\.b|example|for example|see|see also|source|contact");

    private Glossary() {}

    static boolean isHeading(String words) {
        return HEADING.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }

    /// `Term: meaning` as groups 1 and 2.
    static Matcher term(String line) {
        return TERM.matcher(line);
    }

    static boolean isTerm(String words) {
        return !NO_TERM.matcher(words.strip()).matches() && words.strip().split(" ", 8).length <= 6;
    }
}
