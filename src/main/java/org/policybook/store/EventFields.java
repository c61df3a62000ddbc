package org.policybook.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The plain values of a journal file by the names on the way to them: `by.name`. Read token by token, for
/// every command waits for the journal, and binding to objects would triple that.
record EventFields(Map<String, String> values) {
    private static final JsonFactory JSON = new JsonFactory();

    /// @throws BadInput when the file is not one JSON object
    static EventFields parse(byte[] file) {
        Map<String, String> values = new HashMap<>();
        Deque<String> path = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), file)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadInput("it is not JSON of one object");
            }
            path.push("");
            while (!path.isEmpty()) {
                read(parser, path, values);
            }
            return new EventFields(values);
        } catch (JacksonException e) {
            throw new BadInput("it is not JSON", e);
        }
    }

    private static void read(JsonParser parser, Deque<String> path, Map<String, String> values) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_OBJECT || token == null) {
            path.pop();
        } else if (token == JsonToken.START_OBJECT) {
            path.push(path.element() + parser.currentName() + ".");
        } else if (token == JsonToken.START_ARRAY) {
            parser.skipChildren();
        } else if (token.isScalarValue()) {
            values.put(path.element() + parser.currentName(), parser.getString());
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new BadInput("its field \"%s\" is missing".formatted(name)));
    }

    int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new BadInput("its field \"%s\" is not a number".formatted(name), e);
        }
    }
}
