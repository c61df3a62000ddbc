package org.policybook.document;

import java.util.List;
import java.util.Map;

/// Turns Markdown into the policy tree.
final class MarkdownReader {
    ParsedPolicy read(String text) {
        Policy nothing = new Policy(FrontMatter.EMPTY, List.of(), List.of(), List.of());
        return new ParsedPolicy(nothing, text.isEmpty() ? List.of() : List.of(Problem.error("unread", 0, 0, "")), Map.of());
    }
}
