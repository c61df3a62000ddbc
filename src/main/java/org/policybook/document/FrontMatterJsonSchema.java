package org.policybook.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The front matter's fields as a JSON Schema (2020-12), for editors that check while one types.
public final class FrontMatterJsonSchema {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final String DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
    private static final String VERSION = "^(\\d+(\\.\\d+){0,2}|\\d{4}-(0[1-9]|1[0-2]))$";
    private static final String REFERENCE = "^policy:([a-z0-9-]+/)?[a-z0-9-]+(@[0-9.-]+)?(#.+)?$";

    private FrontMatterJsonSchema() {}

    /// The schema as maps, lists and texts, in the order in which it is to be written.
    public static Map<String, Object> of() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Front matter of a policy");
        schema.putAll(object(FrontMatterSchema.FIELDS));
        schema.put("required", List.of("format", "title"));
        return schema;
    }

    private static Map<String, Object> object(List<FrontMatterField> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), property(field)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> property(FrontMatterField field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", field.purpose() + writtenBy(field.writer()));
        property.putAll(form(field.form()));
        return property;
    }

    private static String writtenBy(FrontMatterField.Writer writer) {
        return switch (writer) {
            case AUTHOR -> "";
            case SYSTEM -> " Written at publication.";
        };
    }

    private static Map<String, Object> form(FieldForm form) {
        return switch (form) {
            // A title such as 2020 needs no quotes: any plain value is a text to the format.
            case FieldForm.Words words -> ordered("type", List.of("string", "number", "boolean"));
            case FieldForm.WholeNumber number ->
                ordered("type", "integer", "minimum", 1, "maximum", FrontMatterSchema.FORMAT);
            case FieldForm.OneOf oneOf -> ordered("enum", oneOf.words());
            case FieldForm.LanguageTag tag -> text("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$");
            case FieldForm.Date date -> ordered("anyOf", List.of(text(DATE), ordered("type", "integer")));
            case FieldForm.Numbered number -> text(VERSION);
            case FieldForm.Interval interval -> text("^P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$");
            case FieldForm.Texts texts -> oneOrMore(TEXT);
            case FieldForm.References references -> oneOrMore(text(REFERENCE));
            case FieldForm.Group group -> object(group.fields());
            case FieldForm.PlainValues values ->
                ordered(
                        "type",
                        "object",
                        "additionalProperties",
                        ordered("type", List.of("string", "number", "boolean", "null")));
            case FieldForm.Free free -> ordered("type", "object");
        };
    }

    private static Map<String, Object> text(String pattern) {
        return ordered("type", "string", "pattern", pattern);
    }

    private static Map<String, Object> oneOrMore(Map<String, Object> item) {
        return ordered("anyOf", List.of(item, ordered("type", "array", "items", item)));
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        List<Object> rest = new ArrayList<>(List.of(namesAndValues));
        while (!rest.isEmpty()) {
            map.put(rest.removeFirst().toString(), rest.removeFirst());
        }
        return map;
    }
}
