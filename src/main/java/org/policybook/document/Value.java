package org.policybook.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of the front matter or of another YAML file of the library.
public sealed interface Value {
    /// One plain value; `kind` tells how YAML reads it, so that `17` stays a number in JSON.
    record Scalar(String text, Kind kind) implements Value {
        public static Scalar of(String text) {
            return new Scalar(text, Kind.TEXT);
        }
    }

    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        EMPTY
    }

    record Sequence(List<Value> items) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// Named values in the order written.
    record Fields(Map<String, Value> entries) implements Value {
        public static final Fields NONE = new Fields(Map.of());

        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }
}
