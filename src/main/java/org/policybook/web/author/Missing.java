package org.policybook.web.author;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something a draft lacks, by the name it has on the forms. The library names it as it is written in the text, such as
/// `The front matter has no review.every.`
///
/// @param page on which it is filled in, behind the draft's path
/// @param link what leads there
record Missing(String words, String page, String link) {
    private static final Pattern FACT = Pattern.compile(
            "(?:A .+? must have \"([a-z.-]+)\" in its front matter\\. Add it|The front matter has no ([a-z.-]+))\\.");
    private static final Pattern SECTION =
            Pattern.compile("(?:A .+? must have a section with the id|There is no section) #([\\p{L}\\p{N}-]+)\\..*");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\{([^{}]+)}} has no value\\..*");

    /// Empty when the message is about something else.
    static Optional<Missing> of(String message) {
        Matcher fact = FACT.matcher(message);
        if (fact.matches()) {
            return Optional.of(fact(Optional.ofNullable(fact.group(1)).orElseGet(() -> fact.group(2))));
        }
        Matcher parameter = PARAMETER.matcher(message);
        if (parameter.matches()) {
            return Optional.of(new Missing(
                    "“%s” is still to be filled in.".formatted(FactLabels.words(parameter.group(1))),
                    "/facts#" + FactFields.id("parameters." + parameter.group(1)),
                    "Fill it in"));
        }
        Matcher section = SECTION.matcher(message);
        return section.matches() ? Optional.of(section(section.group(1))) : Optional.empty();
    }

    private static Missing fact(String name) {
        String field = name.equals("review") ? "review.every" : name;
        return new Missing(
                "“%s” is not filled in.".formatted(FactLabels.of(name)),
                "/facts#" + FactFields.id(field),
                "Fill it in");
    }

    private static Missing section(String id) {
        String title = FactLabels.words(id);
        return new Missing(
                "There is no section “%s”. Add one with that heading.".formatted(title), "/text", "Open the text");
    }
}
