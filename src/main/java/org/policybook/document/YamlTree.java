package org.policybook.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/// Builds values from YAML's events, so that depth, anchors and repeated keys are seen before anything
/// is built from them.
final class YamlTree {
    private static final int DEEPEST = 20;
    private static final CoreScalarResolver SCALARS = new CoreScalarResolver(true);

    private final Iterator<Event> events;
    private final int firstLine;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private int line;

    YamlTree(Iterator<Event> events, int firstLine) {
        this.events = events;
        this.firstLine = firstLine;
        this.line = firstLine;
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, Integer> lines() {
        return lines;
    }

    int line() {
        return line;
    }

    Value.Fields read() {
        Event event = next();
        while (!(event instanceof NodeEvent) && events.hasNext()) {
            event = next();
        }
        if (!(event instanceof NodeEvent)) {
            return Value.Fields.NONE;
        }
        if (!(value(event, "", 0) instanceof Value.Fields fields)) {
            throw new BadInput("A list of \"name: value\" lines is expected here.");
        }
        while (events.hasNext()) {
            if (next() instanceof NodeEvent) {
                throw new BadInput(
                        "A second YAML document begins here (after a --- line). Only one is read; remove the line.");
            }
        }
        return fields;
    }

    private Value value(Event event, String path, int depth) {
        if (depth > DEEPEST) {
            throw new BadInput("Values are nested more than %d deep here. Make them flatter.".formatted(DEEPEST));
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new BadInput(
                    "Anchors (&name) and aliases (*name) are not used in these files. Write the value out, or put it in quotes.");
        }
        return switch (event) {
            case ScalarEvent scalar -> {
                refuseTag(scalar.getTag());
                yield scalar(scalar);
            }
            case MappingStartEvent mapping -> {
                refuseTag(mapping.getTag());
                yield mapping(path, depth);
            }
            case SequenceStartEvent sequence -> {
                refuseTag(sequence.getTag());
                yield sequence(path, depth);
            }
            case Event other -> throw new BadInput("A value is expected here.");
        };
    }

    private static void refuseTag(Optional<String> tag) {
        if (tag.isPresent() && !tag.get().equals("!")) {
            throw new BadInput("Tags (%s) are not used in these files. Remove it.".formatted(tag.get()));
        }
    }

    private static Value.Scalar scalar(ScalarEvent event) {
        return new Value.Scalar(event.getValue(), event.isPlain() ? kind(event.getValue()) : Value.Kind.TEXT);
    }

    private static Value.Kind kind(String plain) {
        Tag tag = SCALARS.resolve(plain, true);
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Value.Kind.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return Value.Kind.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? Value.Kind.EMPTY : Value.Kind.TEXT;
    }

    private Value.Fields mapping(String path, int depth) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new BadInput("A plain name is expected before the colon here.");
            }
            String name = key.getValue();
            String inner = path.isEmpty() ? name : path + "." + name;
            int keyLine = line;
            Value value = value(next(), inner, depth + 1);
            if (entries.putIfAbsent(name, value) == null) {
                lines.put(inner, keyLine);
            } else {
                problems.add(Problem.error(
                        "duplicate-key",
                        keyLine,
                        0,
                        "\"%s\" is given twice. The first is kept; remove one.".formatted(inner)));
            }
        }
        return new Value.Fields(entries);
    }

    private Value.Sequence sequence(String path, int depth) {
        List<Value> items = new ArrayList<>();
        for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
            String inner = path + "[" + (items.size() + 1) + "]";
            lines.put(inner, line);
            items.add(value(event, inner, depth + 1));
        }
        return new Value.Sequence(items);
    }

    private Event next() {
        if (!events.hasNext()) {
            throw new BadInput("The text ends too early here.");
        }
        Event event = events.next();
        if (!(event instanceof DocumentEndEvent)) {
            event.getStartMark().ifPresent(mark -> line = mark.getLine() + firstLine);
        }
        return event;
    }
}
