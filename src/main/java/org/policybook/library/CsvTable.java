package org.policybook.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policybook.document.BadInput;

/// A file of comma-separated values (RFC 4180) with a line of names. Semicolons serve as commas where the first line
/// has more of them, as some spreadsheets write.
///
/// @param columns the names, in small letters
record CsvTable(List<String> columns, List<Row> rows) {
    private static final char BOM = '\uFEFF';

    CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param line where it begins in the file, counted from 1
    /// @param cells by the column's name; empty where the line has none
    record Row(int line, Map<String, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    /// @throws BadInput when the file has no line of names, a line has more cells than that, or a quote never ends
    static CsvTable parse(String text) {
        String plain = !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        char separator = first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        List<Line> lines = new Scan(plain, separator).lines();
        if (lines.isEmpty()) {
            throw new BadInput("The file is empty. Its first line names the columns, such as email,name,posts,teams.");
        }
        List<String> columns = lines.getFirst().cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> wrong = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Line found : lines.subList(1, lines.size())) {
            if (found.cells().size() > columns.size()) {
                wrong.add("Line %d has %d cells, and there are %d columns."
                        .formatted(found.line(), found.cells().size(), columns.size()));
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(columns.size(), found.cells().size()); i++) {
                cells.put(columns.get(i), found.cells().get(i));
            }
            rows.add(new Row(found.line(), cells));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(String.join(" ", wrong) + " Nothing was loaded. Put cells that hold a comma in quotes.");
        }
        return new CsvTable(columns, rows);
    }

    private record Line(int line, List<String> cells) {}

    /// Takes the text apart, character by character.
    private static final class Scan {
        private final String text;
        private final char separator;
        private final List<Line> lines = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;
        private int number = 1;
        private int begun = 1;

        Scan(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Line> lines() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    take(c);
                }
            }
            if (quoted) {
                throw new BadInput("The quote that begins in line %d never ends. Nothing was loaded.".formatted(begun));
            }
            endLine();
            return lines;
        }

        private void take(char c) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                endCell();
            } else if (c == '\n' && !quoted) {
                endLine();
            } else if (c != '\r') {
                cell.append(c);
            }
            if (c == '\n') {
                number++;
                begun = quoted ? begun : number;
            }
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
        }

        /// An empty line is none.
        private void endLine() {
            endCell();
            if (cells.stream().anyMatch(found -> !found.isBlank())) {
                lines.add(new Line(begun, cells));
            }
            cells = new ArrayList<>();
        }
    }
}
