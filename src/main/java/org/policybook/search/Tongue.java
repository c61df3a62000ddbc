package org.policybook.search;

import java.util.Locale;

/// How the words of a text are brought to their stems. Words of Arabic and Chinese letters are treated
/// by their script, in a text of any language.
enum Tongue {
    /// English, and every language without rules of its own here.
    ENGLISH,
    WELSH,
    /// Sorani, which shares the Arabic letters but not their rules.
    KURDISH;

    /// @param language a language tag (BCP 47), or nothing
    static Tongue of(String language) {
        String first = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (first) {
            case "cy" -> WELSH;
            case "ckb", "ku" -> KURDISH;
            default -> ENGLISH;
        };
    }
}
