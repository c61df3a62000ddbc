package org.policybook.report;

import java.util.List;
import java.util.stream.Collectors;

/// Lines of comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula is made plain text.
public final class Csv {
    private Csv() {}

    /// Without the line end.
    public static String line(String... cells) {
        return line(List.of(cells));
    }

    public static String line(List<String> cells) {
        return cells.stream().map(Csv::quote).collect(Collectors.joining(","));
    }

    private static String quote(String cell) {
        boolean number = cell.matches("-?\\d+(\\.\\d+)?");
        boolean formula = !number && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        String plain = formula ? "'" + cell : cell;
        boolean special = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return special ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
