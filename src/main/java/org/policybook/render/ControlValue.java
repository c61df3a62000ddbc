package org.policybook.render;

import java.util.List;
import java.util.stream.Collectors;

/// What a row of a control page says.
public sealed interface ControlValue {
    record Words(String text) implements ControlValue {}

    /// Several values of one kind, each on a line of its own.
    record Lines(List<String> lines) implements ControlValue {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /// A small table, such as who wrote, reviewed and authorised a text, and when.
    ///
    /// @param rows each with a cell for every heading, empty where there is nothing to say
    record Grid(List<String> headings, List<List<String>> rows) implements ControlValue {
        public Grid {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// The value on one line.
    default String plain() {
        return switch (this) {
            case Words words -> words.text();
            case Lines lines -> String.join(", ", lines.lines());
            case Grid grid ->
                grid.rows().stream().map(row -> String.join(", ", row)).collect(Collectors.joining("; "));
        };
    }
}
