package org.policybook.cli;

import java.util.Optional;
import org.policybook.document.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the one JSON document of a reading command.
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    static String write(JsonNode document) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    /// Sets a field only when there is a value: what is not known is absent.
    static void put(ObjectNode object, String field, Optional<?> value) {
        value.ifPresent(known -> object.put(field, known.toString()));
    }

    /// A value of a YAML file; numbers and truth values stay what they are.
    static JsonNode of(Value value) {
        return switch (value) {
            case Value.Scalar scalar -> scalar(scalar);
            case Value.Sequence sequence -> {
                ArrayNode array = array();
                sequence.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Value.Fields fields -> {
                ObjectNode object = object();
                fields.entries().forEach((name, inner) -> object.set(name, of(inner)));
                yield object;
            }
        };
    }

    private static JsonNode scalar(Value.Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> NODES.stringNode(scalar.text());
            case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
            case EMPTY -> NODES.nullNode();
            case NUMBER ->
                scalar.text().matches("-?\\d{1,18}")
                        ? NODES.numberNode(Long.parseLong(scalar.text()))
                        : NODES.stringNode(scalar.text());
        };
    }
}
