package org.policybook.render;

import java.util.Locale;
import java.util.Set;

/// A paragraph in a language of its own.
///
/// @param language a language tag (BCP 47), such as `cy`, `ar` or `ckb`
public record Statement(String language, String text) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    /// True for languages written from right to left.
    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage());
    }

    /// The language's own name, such as `Cymraeg`.
    public String languageName() {
        Locale locale = Locale.forLanguageTag(language);
        return switch (locale.getLanguage()) {
            // Not in the name tables of the Java platform.
            case "ckb" -> "کوردیی سۆرانی";
            default -> locale.getDisplayLanguage(locale);
        };
    }
}
