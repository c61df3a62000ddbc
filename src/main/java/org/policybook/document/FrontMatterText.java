package org.policybook.document;

import java.util.List;
import java.util.Map;

/// Writes front matter, and changes fields in a text without touching the rest of it.
public final class FrontMatterText {
    static final String FENCE = "---";

    private FrontMatterText() {}

    /// The front matter between its fences, known fields first in the order of the format.
    static void format(FrontMatter frontMatter, StringBuilder text) {
        Map<String, Value> entries = frontMatter.fields().entries();
        text.append(FENCE).append('\n');
        for (FrontMatterField field : FrontMatterSchema.FIELDS) {
            Value value = entries.get(field.name());
            if (value != null) {
                text.append(YamlWriter.entry(field.name(), value));
            }
        }
        entries.forEach((name, value) -> {
            if (FrontMatterSchema.field(name).isEmpty()) {
                text.append(YamlWriter.entry(name, value));
            }
        });
        text.append(FENCE).append('\n');
    }

    /// The same text with fields set, at the end of the front matter. Everything else keeps its bytes,
    /// comments and order included.
    ///
    /// @throws BadInput when the text has no front matter, or one that cannot be read
    public static String with(String source, Map<String, Value> fields) {
        SourceText parts = SourceText.of(source);
        if (!parts.hasFrontMatter()) {
            throw new BadInput(
                    "The text has no front matter to write to. Begin it with a line ---, its fields, and a line ---.");
        }
        StringBuilder yaml = new StringBuilder(FieldLines.without(parts.yaml(), fields.keySet()));
        if (!yaml.isEmpty() && yaml.charAt(yaml.length() - 1) != '\n') {
            yaml.append('\n');
        }
        fields.forEach((name, value) -> yaml.append(YamlWriter.entry(name, value)));
        return parts.withYaml(yaml.toString());
    }

    /// The same text without these fields.
    ///
    /// @throws BadInput when the front matter cannot be read
    public static String without(String source, List<String> fields) {
        SourceText parts = SourceText.of(source);
        return parts.hasFrontMatter() ? parts.withYaml(FieldLines.without(parts.yaml(), fields)) : source;
    }
}
