package org.policybook.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Short forms in capitals: which a reader knows anyhow, and which a text explains.
final class Abbreviation {
    static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}_/&@.#'’-])(?<short>\\p{Lu}{2,6}|\\p{Lu}&\\p{Lu})s?(?![\\p{L}\\p{N}_/&@-]|\\.\\p{L})");
    private static final Set<String> KNOWN = Set.of(
            "NHS", "UK", "EU", "US", "USA", "GB", "UN", "BBC", "IT", "ICT", "HR", "ID", "TV", "PC", "CD", "DVD", "USB",
            "PDF", "URL", "HTML", "SMS", "FAQ", "GP", "AM", "PM", "CCTV", "VAT", "PIN", "OK", "NB", "DNA", "HIV", "CV",
            "PO", "AI", "GDPR", "MP", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "BC", "AD", "IP",
            "DIY", "DMCA", "API", "JSON", "CSV", "XML", "HTTP", "HTTPS", "SSH", "DNS", "SQL", "PR", "QR", "WWW", "RSS",
            "GIF");
    private static final Set<String> SHOUTED = Set.of(
            "MUST", "NOT", "DO", "NO", "ALL", "AND", "OR", "YES", "ANY", "NEVER", "ONLY", "MAY", "WILL", "SHALL",
            "SHOULD", "IS", "ARE", "BE", "IF", "THE", "TO", "OF", "IN", "ON", "BY", "FOR", "YOU", "YOUR", "WE", "OUR",
            "AS", "AT", "IT'S", "NEW", "OLD", "DRAFT", "COPY", "NOTE", "STOP", "WHO", "HOW", "WHY", "WHEN", "WHAT",
            "WHERE", "THIS", "THAT", "PART", "END", "PAGE", "DATE", "NAME", "TITLE", "ALWAYS", "BOTH", "EACH", "EVERY",
            "CANNOT", "XX", "XXX", "TBC", "TBA", "TBD", "POLICY", "SCOPE", "STAFF", "NA", "A&E");

    private Abbreviation() {}

    static boolean needsNoWords(String shortForm) {
        return KNOWN.contains(shortForm) || SHOUTED.contains(shortForm);
    }

    /// Whether the text gives the words: `Public-Sector Equality Duty (PSED)`, `PSED (the …)`, `PSED: …`, or a run
    /// of words with those initials anywhere.
    static boolean isExplained(String shortForm, String text) {
        String quoted = Pattern.quote(shortForm);
        return Pattern.compile("\\p{L}['’\"”]? ?\\((?:the |or |hereafter )*[\"“'‘]?" + quoted + "s?[\"”'’]?\\)|\\b"
                                + quoted + "s? ?\\((?:the )?\\p{Lu}[^)]{6,}\\)|\\b" + quoted
                                + "s?(?::| [-–—=] | stands for | means | is short for )")
                        .matcher(text)
                        .find()
                || initials(shortForm).matcher(text).find()
                || (shortForm.length() > 3
                        && initials(shortForm.toLowerCase(Locale.ROOT))
                                .matcher(text)
                                .find());
    }

    /// Words whose first letters are these, in this case; small words may stand between them.
    private static Pattern initials(String letters) {
        String words = letters.replace("&", "")
                .chars()
                .mapToObj(letter -> (char) letter + "[\\p{Ll}’']+")
                .collect(Collectors.joining("(?:(?:,? (?:and|of|the|for|in|to|&)){0,3}[ ,/-]+|\\n)", "\\b", "\\b"));
        return Pattern.compile(words);
    }
}
