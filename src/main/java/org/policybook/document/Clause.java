package org.policybook.document;

import java.util.List;

/// One thing a reader can point at: a heading, a paragraph, a list item, a table row, a definition.
///
/// @param within the sections around it, outermost first; a heading's own section is the last
/// @param text the words, without marks
public record Clause(ClauseId id, Kind kind, List<Section> within, String text) {
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW,
        DEFINITION,
        QUOTE,
        CODE,
        VERBATIM
    }

    public Clause {
        within = List.copyOf(within);
    }
}
