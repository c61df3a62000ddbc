package org.policybook.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.policybook.document.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The plain values of a journal file by the names on the way to them: `by.name`, and `criteria.0.id` of the first in
/// a list. Read token by token, for every command waits for the journal, and binding to objects would triple that.
record EventFields(Map<String, String> values) {
    private static final JsonFactory JSON = new JsonFactory();

    /// @throws BadInput when the file is not one JSON object
    static EventFields parse(byte[] file) {
        Map<String, String> values = new HashMap<>();
        Deque<Level> path = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), file)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadInput("it is not JSON of one object");
            }
            path.push(new Level("", false));
            while (!path.isEmpty()) {
                read(parser, path, values);
            }
            return new EventFields(values);
        } catch (JacksonException e) {
            throw new BadInput("it is not JSON", e);
        }
    }

    /// An object or list that is being read.
    private static final class Level {
        private final String prefix;
        private final boolean isList;
        private int count;

        Level(String prefix, boolean isList) {
            this.prefix = prefix;
            this.isList = isList;
        }

        String name(JsonParser parser) {
            return prefix + (isList ? Integer.toString(count++) : parser.currentName());
        }
    }

    private static void read(JsonParser parser, Deque<Level> path, Map<String, String> values) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY || token == null) {
            path.pop();
        } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            path.push(new Level(path.element().name(parser) + ".", token == JsonToken.START_ARRAY));
        } else if (token.isScalarValue()) {
            values.put(path.element().name(parser), parser.getString());
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

    /// A list of plain values; empty when there is none.
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Optional<String> next = text(name + ".0"); next.isPresent(); next = text(name + "." + texts.size())) {
            texts.add(next.get());
        }
        return texts;
    }

    /// A list of objects, each read by its own fields; empty when there is none.
    ///
    /// @param key a field that every one of them has
    <T> List<T> each(String name, String key, Function<EventFields, T> read) {
        List<T> found = new ArrayList<>();
        while (values.containsKey(name + "." + found.size() + "." + key)) {
            found.add(read.apply(within(name + "." + found.size() + ".")));
        }
        return found;
    }

    private EventFields within(String prefix) {
        Map<String, String> own = new HashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), value);
            }
        });
        return new EventFields(own);
    }
}
