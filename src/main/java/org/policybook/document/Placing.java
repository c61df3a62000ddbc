package org.policybook.document;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/// Remembers where each clause stands in the text, from before it has an id.
final class Placing {
    private final Document document;
    private final int firstLine;
    private final IdentityHashMap<Anchor, SourceSpan> spans = new IdentityHashMap<>();

    /// @param firstLine the line of the file on which the document begins
    Placing(Document document, int firstLine) {
        this.document = document;
        this.firstLine = firstLine;
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
        int line = document.getLineNumber(start);
        int end = Math.max(start, node.getEndOffset() - 1);
        int column = start - document.getChars().startOfLine(start) + 1;
        return new SourceSpan(line + firstLine, column, document.getLineNumber(end) + firstLine);
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
