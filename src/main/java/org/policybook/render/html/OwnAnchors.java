package org.policybook.render.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps the ids of several texts on one page apart: each text's ids, and what points to them within it, get a
/// beginning of their own.
final class OwnAnchors {
    /// Text cannot look so, for its quotation marks are written as entities.
    private static final Pattern ANCHOR =
            Pattern.compile("(\\s(?:id|aria-labelledby|headers)=\"|\\shref=\"#)(?=[^\"])");

    private OwnAnchors() {}

    static String in(String markup, String beginning) {
        return ANCHOR.matcher(markup).replaceAll("$1" + Matcher.quoteReplacement(beginning));
    }
}
