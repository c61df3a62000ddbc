package org.policybook.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A YAML text and where in it each value stands, in characters from its beginning.
final class YamlSource {
    private final String text;

    YamlSource(String text) {
        this.text = text;
    }

    /// Call only with a text that [Yaml#read] took: it has no anchors and is not deep.
    Optional<Node> root() {
        return new Compose(LoadSettings.builder().build()).composeString(text);
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    static boolean isBlock(Node node) {
        return node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == FlowStyle.BLOCK
                && !collection.getValue().isEmpty();
    }

    int start(Node node) {
        return at(node.getStartMark());
    }

    /// Behind its last character; blank lines and comments behind a list belong to what follows.
    int end(Node node) {
        if (isBlock(node)) {
            return switch (node) {
                case MappingNode mapping -> end(mapping.getValue().getLast().getValueNode());
                case SequenceNode sequence -> end(sequence.getValue().getLast());
                default -> at(node.getEndMark());
            };
        }
        int end = at(node.getEndMark());
        while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int at(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.map(Mark::getIndex).orElse(0));
    }

    /// The end of the line in which a place is, without its line break.
    int lineEnd(int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }

    /// Where the line after a place begins; the end of the text when there is none.
    int nextLine(int place) {
        return Math.min(text.length(), lineEnd(place) + 1);
    }

    /// How far the lines of a block are indented.
    int indent(Node node) {
        return node.getStartMark().map(Mark::getColumn).orElse(0);
    }

    /// The dash of an item of a block sequence.
    ///
    /// @param from the beginning of a line before it
    int dash(int from) {
        int line = from;
        while (line < text.length()) {
            int at = line;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '-') {
                return at;
            }
            line = nextLine(line);
        }
        return from;
    }

    static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
