package org.policybook.document;

import java.util.regex.Pattern;

/// The one rule for names that stand in addresses, folders and Git refs: lower-case letters, digits and
/// single hyphens, at most 80 characters, so that a name is the same on every file system.
final class Names {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Names() {}

    static String check(String kind, String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new BadInput(
                    "\"%s\" is not %s. Use lower-case letters, digits and single hyphens, at most %d characters, such as \"social-media\"."
                            .formatted(shorten(text), kind, LONGEST));
        }
        return text;
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
