package org.policybook.intake.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a file says of itself in its properties: title, subject, keywords, and what its authors defined.
final class FileProperties {
    private static final Map<String, String> CORE =
            Map.of("title", "title", "keywords", "keywords", "subject", "subject", "version", "version");
    private static final int LONGEST = 500;

    private final WordPackage source;
    private final Map<String, String> properties = new LinkedHashMap<>();

    FileProperties(WordPackage source) {
        this.source = source;
    }

    Map<String, String> all() {
        for (WordPackage.Relation relation : source.relations("").values()) {
            if (relation.is("core-properties")) {
                source.xml(relation.target()).ifPresent(this::core);
            } else if (relation.is("custom-properties")) {
                source.xml(relation.target()).ifPresent(this::custom);
            }
        }
        return properties;
    }

    private void core(Xml root) {
        for (Xml property : root.children()) {
            String label = CORE.get(property.name());
            if (label != null) {
                put(label, property.text());
            }
        }
    }

    private void custom(Xml root) {
        root.children()
                .forEach(property -> property.children().stream()
                        .findFirst()
                        .ifPresent(value -> put(property.attribute("name"), value.text())));
    }

    private void put(String label, String value) {
        if (!label.isBlank() && !value.isBlank() && value.length() <= LONGEST) {
            properties.put(label, value.strip());
        }
    }
}
