package org.policybook.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/// Changes fields in the text of a YAML file, and leaves every other byte as it is: order, comments and blank lines.
public final class YamlText {
    private YamlText() {}

    /// The same text with a top field set, where it stands or, if there is none, at the end. Within the field, too,
    /// what
    /// stays the same keeps its bytes and its comments; those of an entry go where it goes, and vanish with it.
    ///
    /// @param value an empty mapping or list takes the field away
    /// @throws BadInput when the text cannot be read
    public static String with(String yaml, String field, Value value) {
        Value.Fields before = Yaml.read(yaml, 1).fields();
        Map<String, Value> entries = new LinkedHashMap<>(before.entries());
        if (isNothing(value)) {
            entries.remove(field);
        } else {
            entries.put(field, value);
        }
        Value.Fields wanted = new Value.Fields(entries);
        if (wanted.equals(before)) {
            return yaml;
        }
        return kept(yaml, before, wanted).orElseGet(() -> FieldLines.with(yaml, field, YamlWriter.entry(field, value)));
    }

    /// Absent when the text is written in a way in which its parts cannot be told apart.
    private static Optional<String> kept(String yaml, Value.Fields before, Value.Fields wanted) {
        YamlSource source = new YamlSource(yaml);
        return source.root()
                .filter(root -> YamlSource.isBlock(root) && source.indent(root) == 0)
                .map(MappingNode.class::cast)
                .map(root -> yaml.substring(0, source.start(root))
                        + new YamlRewriting(source).block(root, source.start(root), before, wanted)
                        + yaml.substring(source.lineEnd(source.end(root))))
                .filter(text -> Yaml.read(text, 1).fields().equals(wanted));
    }

    static boolean isNothing(Value value) {
        return switch (value) {
            case Value.Fields fields -> fields.entries().isEmpty();
            case Value.Sequence sequence -> sequence.items().isEmpty();
            case Value.Scalar scalar -> scalar.kind() == Value.Kind.EMPTY;
        };
    }
}
