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

    /// The same text with fields set: each in the place where it stood, new ones at the end of the front
    /// matter. Everything else keeps its bytes, comments and order included.
    ///
    /// @throws BadInput when the text has no front matter
    public static String with(String source, Map<String, Value> fields) {
        SourceText parts = SourceText.of(source);
        if (!parts.hasFrontMatter()) {
            throw new BadInput(
                    "The text has no front matter to write to. Begin it with a line ---, its fields, and a line ---.");
        }
        StringBuilder yaml = new StringBuilder(without(parts.yaml(), fields.keySet()));
        if (!yaml.isEmpty() && yaml.charAt(yaml.length() - 1) != '\n') {
            yaml.append('\n');
        }
        fields.forEach((name, value) -> yaml.append(YamlWriter.entry(name, value)));
        return parts.withYaml(yaml.toString());
    }

    /// The same text without these fields.
    public static String without(String source, List<String> fields) {
        SourceText parts = SourceText.of(source);
        return parts.hasFrontMatter() ? parts.withYaml(without(parts.yaml(), fields)) : source;
    }

    /// Drops top-level entries with the indented or blank lines that belong to them.
    private static String without(String yaml, java.util.Collection<String> fields) {
        StringBuilder kept = new StringBuilder();
        boolean dropping = false;
        int at = 0;
        while (at < yaml.length()) {
            int end = yaml.indexOf('\n', at);
            String line = yaml.substring(at, end < 0 ? yaml.length() : end + 1);
            at += line.length();
            if (!line.isBlank() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#') {
                int colon = line.indexOf(':');
                dropping = colon > 0 && fields.contains(line.substring(0, colon).strip());
            } else if (line.charAt(0) == '#') {
                dropping = false;
            }
            if (!dropping) {
                kept.append(line);
            }
        }
        return kept.toString();
    }
}
