package org.policybook.render;

import java.util.List;
import org.policybook.render.style.HouseStyle;

/// A page of facts from the record: what was recorded, by whom and when, in tables and plain sentences.
///
/// @param name of the organisation
public record RecordPage(HouseStyle style, String name, String title, String lead, List<Part> parts) {
    public RecordPage {
        parts = List.copyOf(parts);
    }

    /// @param about sentences before the tables; they are all there is where nothing was recorded
    public record Part(String heading, List<String> about, List<Table> tables) {
        public Part {
            about = List.copyOf(about);
            tables = List.copyOf(tables);
        }
    }

    /// A table whose first cell in each row names the row.
    public record Table(String caption, List<String> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... texts) {
            return new Row(List.of(texts).stream().map(Cell::of).toList());
        }
    }

    /// @param lines one below the other
    /// @param link where it leads, relative to the page; empty for plain text
    public record Cell(List<String> lines, String link) {
        public Cell {
            lines = List.copyOf(lines);
        }

        public static Cell of(String text) {
            return new Cell(List.of(text), "");
        }

        public static Cell link(String file) {
            return new Cell(List.of(file), file);
        }
    }
}
