package org.policybook.intake.html;

import java.util.regex.Pattern;

/// Keeps words from being read as Markdown. More is escaped than must be: the format's own writer takes off
/// what is not needed.
final class Escapes {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_~<&|]|\\{(?=\\{)");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern START = Pattern.compile("^[#>:=+-]");

    private Escapes() {}

    static String text(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }

    /// Words that begin a line; a bullet or number typed there stays what it looks like.
    static String atStart(String marked) {
        String numbered = NUMBER.matcher(marked).replaceFirst("$1\\\\$2");
        return START.matcher(numbered).replaceFirst("\\\\$0");
    }
}
