package org.policybook.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What fills the open places of a text.
///
/// @param parameters values of `{{name}}`; one without a value is marked in the document
/// @param references where references to other policies lead
public record Wording(Map<String, String> parameters, ReferenceTargets references) {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\{([^{}]+)}}");

    public Wording {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /// The value of a parameter, unless it is missing or blank.
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /// Fills the parameters of a line of plain text, such as a title; those without a value stay as written.
    public String fill(String text) {
        return PARAMETER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        parameter(found.group(1).strip()).orElse(found.group())));
    }
}
