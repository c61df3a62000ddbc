package org.policybook.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of a paragraph, and mends words that were parted at a line's end. The document itself is
/// the witness: `well-` and `being` keep their hyphen where "well-being" stands elsewhere.
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern LAST = Pattern.compile("(\\p{L}+)-$");
    private static final Pattern FIRST = Pattern.compile("^(\\p{L}+)");

    private final Set<String> words = new HashSet<>();

    Hyphens(List<String> texts) {
        for (String text : texts) {
            Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
            while (word.find()) {
                words.add(word.group());
            }
        }
    }

    String join(String above, String below) {
        if (above.isEmpty() || below.isEmpty()) {
            return above + below;
        }
        if (above.endsWith("\u00AD")) {
            return above.substring(0, above.length() - 1) + below;
        }
        Matcher last = LAST.matcher(above);
        Matcher first = FIRST.matcher(below);
        if (!last.find() || !first.find()) {
            boolean address = above.endsWith("/") && !above.endsWith(" /");
            return address ? above + below : above + " " + below;
        }
        boolean parted = isParted(last.group(1), first.group(1));
        return parted ? above.substring(0, above.length() - 1) + below : above + below;
    }

    private boolean isParted(String head, String tail) {
        String one = (head + tail).toLowerCase(Locale.ROOT);
        String two = (head + "-" + tail).toLowerCase(Locale.ROOT);
        if (words.contains(one) || words.contains(two)) {
            return words.contains(one) && !words.contains(two);
        }
        boolean lower = Character.isLowerCase(tail.codePointAt(0))
                && Character.isLowerCase(head.codePointBefore(head.length()));
        return lower
                && !(words.contains(tail.toLowerCase(Locale.ROOT)) && words.contains(head.toLowerCase(Locale.ROOT)));
    }
}
