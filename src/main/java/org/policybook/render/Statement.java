package org.policybook.render;

import java.util.Locale;
import java.util.Set;

/// A paragraph in a language of its own.
///
/// @param name what the organisation calls it, such as `translation`; empty for words of no statement
/// @param language a language tag (BCP 47), such as `cy`, `ar` or `ckb`
public record Statement(String name, String language, String text) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    public Statement(String language, String text) {
        this("", language, text);
    }

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
