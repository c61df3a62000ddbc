package org.policybook.report;

import java.util.List;
import java.util.Optional;

/// A part of a report: what it is about, a table, and perhaps its numbers drawn.
///
/// @param paragraphs what a reader should know before the table, and what it means when that is empty
public record Section(String title, List<String> paragraphs, Optional<Chart> chart, Table table) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Section of(String title, String paragraph, Table table) {
        return new Section(title, paragraph.isEmpty() ? List.of() : List.of(paragraph), Optional.empty(), table);
    }

    /// With its numbers drawn above the table.
    public Section with(Chart drawn) {
        return new Section(title, paragraphs, Optional.of(drawn), table);
    }
}
