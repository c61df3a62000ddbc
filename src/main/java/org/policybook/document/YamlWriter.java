package org.policybook.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/// Writes values as YAML that a person would have written: plain where that is safe, lists and small
/// mappings on one line.
final class YamlWriter {
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}(/£][\\p{L}\\p{M}\\p{N} ._/()+£%&'’–-]*");
    private static final CoreScalarResolver SCALARS = new CoreScalarResolver(true);
    private static final int LINE = 110;

    private YamlWriter() {}

    /// One entry on lines of its own, each ending in a line end.
    static String entry(String name, Value value) {
        return entry(name, value, "");
    }

    /// The same, each line behind an indentation.
    static String entry(String name, Value value, String indent) {
        StringBuilder text = new StringBuilder();
        entry(name, value, indent, text);
        return text.toString();
    }

    /// A value in braces or brackets, or plain.
    static String inLine(Value value) {
        return flow(value);
    }

    /// An item of a list with its dash; further lines stand behind the indentation of the dash.
    static String item(Value value, String indent) {
        String flow = flow(value);
        if (indent.length() + flow.length() < LINE || !(value instanceof Value.Fields fields)) {
            return "- " + flow;
        }
        StringBuilder text = new StringBuilder();
        fields.entries().forEach((name, inner) -> entry(name, inner, indent + "  ", text));
        return "- " + text.toString().strip();
    }

    private static void entry(String name, Value value, String indent, StringBuilder text) {
        String key = indent + scalar(Value.Scalar.of(name)) + ":";
        String flow = flow(value);
        if (key.length() + flow.length() < LINE
                || !(value instanceof Value.Fields || value instanceof Value.Sequence)) {
            text.append(key).append(flow.isEmpty() ? "" : " ").append(flow).append('\n');
            return;
        }
        text.append(key).append('\n');
        switch (value) {
            case Value.Scalar scalar -> {}
            case Value.Sequence sequence -> items(sequence.items(), indent + "  ", text);
            case Value.Fields fields ->
                fields.entries().forEach((inner, innerValue) -> entry(inner, innerValue, indent + "  ", text));
        }
    }

    private static void items(List<Value> items, String indent, StringBuilder text) {
        items.forEach(item -> text.append(indent).append(item(item, indent)).append('\n'));
    }

    private static String flow(Value value) {
        return switch (value) {
            case Value.Scalar scalar -> scalar(scalar);
            case Value.Sequence sequence ->
                "["
                        + String.join(
                                ", ",
                                sequence.items().stream().map(YamlWriter::flow).toList()) + "]";
            case Value.Fields fields ->
                "{"
                        + String.join(
                                ", ",
                                fields.entries().entrySet().stream()
                                        .map(YamlWriter::pair)
                                        .toList()) + "}";
        };
    }

    private static String pair(Map.Entry<String, Value> entry) {
        return scalar(Value.Scalar.of(entry.getKey())) + ": " + flow(entry.getValue());
    }

    private static String scalar(Value.Scalar scalar) {
        String text = scalar.text();
        return switch (scalar.kind()) {
            case NUMBER, BOOLEAN -> text;
            case EMPTY -> "";
            case TEXT -> isSafe(text) ? text : quoted(text);
        };
    }

    private static boolean isSafe(String text) {
        return SAFE.matcher(text).matches()
                && !text.endsWith(" ")
                && SCALARS.resolve(text, true).equals(Tag.STR);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f || (c >= 0x80 && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                        quoted.append("\\u").append(java.util.HexFormat.of().toHexDigits((char) c));
                    } else {
                        quoted.append((char) c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
