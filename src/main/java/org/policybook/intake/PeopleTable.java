package org.policybook.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// A control table with people in rows: columns such as `Name`, `Role and Organisation` and `Date` under a
/// header whose first cell is empty.
///
/// @param name the column of names, or -1
/// @param role the column of posts, or -1
/// @param date the column of dates, or -1
record PeopleTable(int name, int role, int date) {
    static Optional<PeopleTable> header(Line line) {
        List<String> cells = line.cells();
        if (!line.isTabbed() || cells.size() < 3 || !cells.getFirst().isEmpty()) {
            return Optional.empty();
        }
        PeopleTable table = new PeopleTable(
                column(cells, "name"),
                column(cells, "role", "post", "job title", "position", "designation", "title"),
                column(cells, "date"));
        return table.role >= 0 && (table.name >= 0 || table.date >= 0) ? Optional.of(table) : Optional.empty();
    }

    /// @return the index behind the table's last row
    int read(List<Line> lines, int first, ControlFacts facts) {
        int at = first;
        while (at < lines.size() && lines.get(at).isTabbed()) {
            Line line = lines.get(at);
            List<String> cells = line.cells();
            facts.addPeople(cells.getFirst(), cell(cells, name), cell(cells, role), cell(cells, date), line.place());
            at++;
        }
        return at;
    }

    private static int column(List<String> cells, String... words) {
        return IntStream.range(1, cells.size())
                .filter(i -> Arrays.stream(words)
                        .anyMatch(word -> cells.get(i).toLowerCase(Locale.ROOT).startsWith(word)))
                .findFirst()
                .orElse(-1);
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
