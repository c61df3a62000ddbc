package org.policybook.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the picture of a text is kept: among the attachments of its policy. A text may leave their folder
/// out, so that `![The plan](plan.png)` and `![The plan](attachments/plan.png)` show the same.
public final class PicturePath {
    /// The folder beside a text that holds its attachments.
    public static final String FOLDER = "attachments/";

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    /// No scheme, no root, no backslash, nothing unseen.
    private static final Pattern RELATIVE = Pattern.compile("[^/:\\\\\\p{Cntrl}][^:\\\\\\p{Cntrl}]*");

    private static final Pattern UPWARDS = Pattern.compile("(?:^|/)\\.{0,2}(?:/|$)");

    private PicturePath() {}

    /// `attachments/site plan.png` for `./site%20plan.png`; empty for an address, and for a path that leads
    /// anywhere else.
    public static Optional<String> of(String source) {
        String decoded = ENCODED.matcher(source).replaceAll(PicturePath::decoded);
        String path = decoded.startsWith("./") ? decoded.substring(2) : decoded;
        if (!RELATIVE.matcher(path).matches() || UPWARDS.matcher(path).find()) {
            return Optional.empty();
        }
        return Optional.of(path.startsWith(FOLDER) ? path : FOLDER + path);
    }

    private static String decoded(MatchResult found) {
        String hex = found.group();
        byte[] bytes = new byte[hex.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex, 3 * i + 1, 3 * i + 3, 16);
        }
        return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
    }
}
