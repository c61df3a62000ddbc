package org.policybook.document;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/// Remembers where each clause stands in the text, from before it has an id.
final class Placing {
    private final LineIndex lines;
    private final IdentityHashMap<Anchor, SourceSpan> spans = new IdentityHashMap<>();

    Placing(LineIndex lines) {
        this.lines = lines;
    }

    Anchor at(Node node) {
        return at(node, Marks.NONE);
    }

    Anchor at(Node node, Marks marks) {
        Anchor anchor = marks.anchor();
        spans.put(anchor, span(node));
        return anchor;
    }

    SourceSpan span(Node node) {
        int start = node.getStartOffset();
        int line = lines.line(start);
        int column = lines.column(start);
        return new SourceSpan(line, column, lines.line(Math.max(start, node.getEndOffset() - 1)));
    }

    SourceSpan span(Anchor anchor) {
        return spans.getOrDefault(anchor, new SourceSpan(0, 0, 0));
    }

    Map<ClauseId, SourceSpan> spans(IdentityHashMap<Anchor, Anchor> given) {
        Map<ClauseId, SourceSpan> places = HashMap.newHashMap(given.size());
        given.forEach((before, after) -> {
            SourceSpan span = spans.get(before);
            if (span != null) {
                places.put(after.id(), span);
            }
        });
        return places;
    }
}
