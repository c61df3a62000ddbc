package org.policybook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Writes another value over a YAML text: what stays the same keeps its bytes, its order and the comments around it.
/// What stands before an entry (comment lines, blank lines) and behind it on its line goes where the entry goes.
final class YamlRewriting {
    private final YamlSource source;

    YamlRewriting(YamlSource source) {
        this.source = source;
    }

    /// A part of a block.
    ///
    /// @param head the lines before it, and its indentation
    private record Piece(String head, String text) {}

    /// A block with other values, up to the end of its last line.
    ///
    /// @param from where the lines that speak of its first entry begin
    String block(MappingNode node, int from, Value.Fields before, Value.Fields wanted) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (NodeTuple tuple : node.getValue()) {
            int start = source.start(tuple.getKeyNode());
            int end = source.lineEnd(source.end(tuple.getValueNode()));
            String name = YamlSource.name(tuple);
            Value now = wanted.entries().get(name);
            Value then = before.entries().get(name);
            if (now != null && then != null) {
                pieces.add(new Piece(
                        source.between(at, start),
                        now.equals(then) ? source.between(start, end) : entry(tuple, then, now)));
            }
            at = source.nextLine(end);
        }
        String indent = " ".repeat(source.indent(node));
        for (Map.Entry<String, Value> added : wanted.entries().entrySet()) {
            if (!before.entries().containsKey(added.getKey())) {
                pieces.add(new Piece(indent, written(added.getKey(), added.getValue(), indent)));
            }
        }
        return joined(pieces, from == source.start(node));
    }

    /// An entry of a block, up to the end of its last line.
    private String entry(NodeTuple tuple, Value before, Value wanted) {
        Node node = tuple.getValueNode();
        int start = source.start(tuple.getKeyNode());
        int keyLine = source.lineEnd(source.end(tuple.getKeyNode()));
        int end = source.lineEnd(source.end(node));
        if (YamlSource.isBlock(node)) {
            int from = Math.min(keyLine + 1, source.start(node));
            return canStay(node, wanted)
                    ? source.between(start, from) + inBlock(node, from, before, wanted)
                    : written(YamlSource.name(tuple), wanted, " ".repeat(source.indent(tuple.getKeyNode())));
        }
        if (source.start(node) == source.end(node)) {
            return written(YamlSource.name(tuple), wanted, " ".repeat(source.indent(tuple.getKeyNode())));
        }
        return source.between(start, source.start(node))
                + inLine(node, before, wanted)
                + source.between(source.end(node), end);
    }

    private static boolean canStay(Node node, Value wanted) {
        return node instanceof MappingNode
                ? wanted instanceof Value.Fields fields && !fields.entries().isEmpty()
                : wanted instanceof Value.Sequence items && !items.items().isEmpty();
    }

    private String inBlock(Node node, int from, Value before, Value wanted) {
        if (node instanceof MappingNode mapping
                && before instanceof Value.Fields then
                && wanted instanceof Value.Fields now) {
            return block(mapping, from, then, now);
        }
        if (node instanceof SequenceNode sequence
                && before instanceof Value.Sequence then
                && wanted instanceof Value.Sequence now) {
            return items(sequence, from, then.items(), now.items());
        }
        return YamlWriter.inLine(wanted);
    }

    private String items(SequenceNode node, int from, List<Value> before, List<Value> wanted) {
        List<Piece> old = new ArrayList<>();
        int at = from;
        for (Node item : node.getValue()) {
            int dash = old.isEmpty() ? source.start(node) : source.dash(at);
            int end = source.lineEnd(source.end(item));
            old.add(new Piece(source.between(at, dash), source.between(dash, end)));
            at = source.nextLine(end);
        }
        String indent = " ".repeat(source.indent(node));
        List<Integer> origins = SameItems.of(before, wanted);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int origin = origins.get(i);
            if (origin < 0) {
                pieces.add(new Piece(indent, YamlWriter.item(wanted.get(i), indent)));
            } else {
                Piece piece = old.get(origin);
                boolean same = before.get(origin).equals(wanted.get(i));
                pieces.add(
                        same
                                ? piece
                                : new Piece(
                                        piece.head(),
                                        item(node.getValue().get(origin), piece, before.get(origin), wanted.get(i))));
            }
        }
        return joined(pieces, from == source.start(node));
    }

    private String item(Node node, Piece piece, Value before, Value wanted) {
        int end = source.lineEnd(source.end(node));
        int start = end - piece.text().length();
        if (YamlSource.isBlock(node)) {
            return canStay(node, wanted)
                    ? source.between(start, source.start(node)) + inBlock(node, source.start(node), before, wanted)
                    : "- " + YamlWriter.inLine(wanted);
        }
        return source.between(start, source.start(node))
                + inLine(node, before, wanted)
                + source.between(source.end(node), end);
    }

    /// Within a line: in braces or brackets only what differs is written anew.
    private String inLine(Node node, Value before, Value wanted) {
        if (node instanceof MappingNode mapping
                && before instanceof Value.Fields then
                && wanted instanceof Value.Fields now
                && then.entries().keySet().equals(now.entries().keySet())) {
            StringBuilder text = new StringBuilder();
            int at = source.start(node);
            for (NodeTuple tuple : mapping.getValue()) {
                Value old = then.entries().getOrDefault(YamlSource.name(tuple), Value.Fields.NONE);
                Value value = now.entries().getOrDefault(YamlSource.name(tuple), old);
                if (!value.equals(old)) {
                    Node inner = tuple.getValueNode();
                    text.append(source.between(at, source.start(inner))).append(inLine(inner, old, value));
                    at = source.end(inner);
                }
            }
            return text + source.between(at, source.end(node));
        }
        return YamlWriter.inLine(wanted);
    }

    private static String written(String name, Value value, String indent) {
        return YamlWriter.entry(name, value, indent).strip();
    }

    /// @param bare whether the first entry stands where nothing may stand before it, such as behind a dash
    private static String joined(List<Piece> pieces, boolean bare) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            boolean first = text.isEmpty();
            text.append(first ? "" : "\n");
            text.append(first && bare ? piece.head().stripLeading() : piece.head());
            text.append(piece.text());
        }
        return text.toString();
    }
}
