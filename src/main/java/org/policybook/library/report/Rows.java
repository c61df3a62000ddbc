package org.policybook.library.report;

import java.util.ArrayList;
import java.util.List;
import org.policybook.library.RegisterRow;
import org.policybook.report.Cell;
import org.policybook.report.Column;

/// What the rows of several reports begin with: the policy, and whose it is where there are several organisations.
final class Rows {
    private Rows() {}

    static List<Column> columns(ReportBasis basis, Column... more) {
        List<Column> columns = new ArrayList<>(List.of(Column.link("Policy")));
        if (basis.isOfSeveral()) {
            columns.add(Column.text("Organisation"));
        }
        columns.addAll(List.of(more));
        return columns;
    }

    static List<Cell> cells(ReportBasis basis, ReportBasis.OfOrganisation one, Cell... more) {
        List<Cell> cells = new ArrayList<>(List.of(link(one.row())));
        if (basis.isOfSeveral()) {
            cells.add(Cell.of(one.register().organisation().name()));
        }
        cells.addAll(List.of(more));
        return cells;
    }

    /// A word of the format as a reader sees it: `In force` for `in-force`.
    static Cell words(String written) {
        String words = written.replace('-', ' ');
        return words.isEmpty() ? Cell.NONE : Cell.of(Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    /// The version of the row, by its address in the library.
    static Cell link(RegisterRow row) {
        return new Cell.Link(row.title(), row.policy() + "@" + row.version().version());
    }
}
