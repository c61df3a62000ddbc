package org.policybook.library.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.policybook.deadline.ReviewState;
import org.policybook.library.RegisterRow;
import org.policybook.report.Cell;
import org.policybook.report.Column;

/// How a group of policies in force stands with its reviews.
record Compliance(long policies, long inDate, Map<ReviewState, Long> states) {
    private static final List<ReviewState> SHOWN = List.of(
            ReviewState.IN_DATE,
            ReviewState.STARTING,
            ReviewState.DUE,
            ReviewState.EXTENDED,
            ReviewState.OVERDUE,
            ReviewState.NONE);

    Compliance {
        states = Map.copyOf(states);
    }

    static Compliance of(List<RegisterRow> inForce) {
        Map<ReviewState, Long> states = new EnumMap<>(ReviewState.class);
        inForce.forEach(row -> states.merge(row.review().state(), 1L, Long::sum));
        return new Compliance(
                inForce.size(),
                inForce.stream().filter(row -> row.review().inDate()).count(),
                states);
    }

    long count(ReviewState state) {
        return states.getOrDefault(state, 0L);
    }

    /// @param of what the rows are of, such as `Owner`
    static List<Column> columns(String of) {
        return List.of(
                Column.text(of),
                Column.number("Policies"),
                Column.share("In date"),
                Column.number("Not near"),
                Column.number("Starting"),
                Column.number("Due"),
                Column.number("Extended"),
                Column.number("Overdue"),
                Column.number("No date"));
    }

    List<Cell> cells(String name) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), Cell.of(policies), new Cell.Share(inDate, policies)));
        SHOWN.forEach(state -> cells.add(Cell.of(count(state))));
        return cells;
    }
}
