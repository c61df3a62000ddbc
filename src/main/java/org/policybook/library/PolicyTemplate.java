package org.policybook.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policybook.document.BadInput;
import org.policybook.document.Spelling;

/// A text to begin a policy from: its usual sections, with a parameter wherever words are still to be
/// written. A parameter without a value stops publication, so nothing unwritten gets through.
public final class PolicyTemplate {
    /// The templates that come with the program, in `templates/policies`.
    public static final List<String> NAMES = List.of("policy", "procedure", "guideline");

    private PolicyTemplate() {}

    /// @throws BadInput when there is no template of that name
    static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new BadInput("There is no template \"%s\". %sTemplates: %s."
                    .formatted(
                            name,
                            Spelling.nearest(name, NAMES)
                                    .map("Did you mean \"%s\"? "::formatted)
                                    .orElse(""),
                            String.join(", ", NAMES)));
        }
        try (InputStream file = PolicyTemplate.class.getResourceAsStream("/templates/policies/" + name + ".md")) {
            if (file == null) {
                throw new LibraryDamaged(
                        "The template %s is not in this build of Policybook. Build it again.".formatted(name));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The template %s cannot be read.".formatted(name), e);
        }
    }
}
