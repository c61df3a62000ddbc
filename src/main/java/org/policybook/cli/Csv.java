package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;

/// Lines of comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula is made
/// plain text.
final class Csv {
    private Csv() {}

    static String line(String... cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            quoted.add(quote(cell));
        }
        return String.join(",", quoted);
    }

    private static String quote(String cell) {
        boolean number = cell.matches("-?\\d+");
        boolean formula = !number && !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0;
        String plain = formula ? "'" + cell : cell;
        boolean special = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return special ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
