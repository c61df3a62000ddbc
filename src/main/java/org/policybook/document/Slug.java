package org.policybook.document;

import java.text.Normalizer;
import java.util.Locale;

/// Makes short names from people's words.
public final class Slug {
    private Slug() {}

    /// Lower-case Latin letters and digits joined by hyphens, accents dropped, at most `longest`
    /// characters, cut at a word where one ends in time. May be empty.
    public static String latin(String text, int longest) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT);
        return cut(plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""), longest);
    }

    private static String cut(String slug, int longest) {
        if (slug.length() <= longest) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', longest);
        return slug.substring(0, hyphen > 0 ? hyphen : longest);
    }
}
