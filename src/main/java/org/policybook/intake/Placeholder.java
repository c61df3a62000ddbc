package org.policybook.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A gap left for each adopter to fill, such as `[PRACTICE NAME]`: a parameter of the policy.
public final class Placeholder {
    private static final Pattern FORM =
            Pattern.compile("(?:(?i:insert|enter|add)(?: (?i:your|the))? )?(\\p{Lu}[\\p{Lu} /'’-]{3,60})"
                    + "|(?i)(?:insert|enter|add)(?: your| the)? ([\\p{L} ]{3,60})"
                    + "|([\\p{L} ]{2,60} name)");

    private Placeholder() {}

    /// The parameter's name, `practice-name`, when the bracketed words are a placeholder.
    public static Optional<String> name(String bracketed) {
        Matcher form = FORM.matcher(bracketed.strip());
        if (bracketed.length() > 80 || !form.matches()) {
            return Optional.empty();
        }
        String words = form.group(1) != null ? form.group(1) : form.group(2) != null ? form.group(2) : form.group(3);
        String name = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
