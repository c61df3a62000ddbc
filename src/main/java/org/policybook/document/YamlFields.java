package org.policybook.document;

import java.util.LinkedHashMap;
import java.util.Map;

/// Changes fields of a form that is kept as YAML, such as an assessment's answers, without touching the rest.
public final class YamlFields {
    private YamlFields() {}

    /// The same text with fields set, at its end. Fields whose value stays keep their bytes and their place.
    ///
    /// @param fields an empty mapping or list takes the field away
    /// @throws BadInput when the text cannot be read
    public static String with(String yaml, Map<String, Value> fields) {
        Map<String, Value> before = read(yaml).entries();
        Map<String, Value> changed = new LinkedHashMap<>(fields);
        changed.entrySet()
                .removeIf(field -> field.getValue().equals(before.getOrDefault(field.getKey(), Value.Fields.NONE)));
        if (changed.isEmpty()) {
            return yaml;
        }
        StringBuilder text = new StringBuilder(FieldLines.without(yaml, changed.keySet()));
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        changed.forEach((name, value) -> text.append(YamlText.isNothing(value) ? "" : YamlWriter.entry(name, value)));
        return text.toString();
    }

    /// What a form says, as far as it can be read.
    public static Value.Fields read(String yaml) {
        return Yaml.read(yaml, 1).fields();
    }
}
