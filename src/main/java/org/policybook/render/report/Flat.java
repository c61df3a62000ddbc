package org.policybook.render.report;

import java.util.ArrayList;
import java.util.List;
import org.policybook.report.Cell;
import org.policybook.report.Chart;
import org.policybook.report.Column;
import org.policybook.report.Report;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// A table for files: what leads somewhere stands in two columns, its words and its address.
final class Flat {
    private Flat() {}

    /// The sections of a report, a development over time as one of its own: a file draws nothing.
    static List<Section> sections(Report report) {
        List<Section> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            sections.add(section);
            section.chart()
                    .filter(chart -> chart.form() == Chart.Form.TREND)
                    .ifPresent(chart -> sections.add(Section.of(chart.title(), chart.summary(), chart.table("Month"))));
        }
        return sections;
    }

    static Table of(Table table) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.kind() == Column.Kind.LINK) {
                columns.add(Column.text(column.heading()));
                columns.add(Column.link(column.heading() + " address"));
            } else {
                columns.add(column);
            }
        }
        return new Table(
                columns,
                table.rows().stream().map(row -> row(row, table.columns())).toList());
    }

    private static List<Cell> row(List<Cell> row, List<Column> columns) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (columns.get(i).kind() == Column.Kind.LINK) {
                cells.add(Cell.of(row.get(i).shown()));
                cells.add(
                        row.get(i) instanceof Cell.Link link
                                ? new Cell.Link(link.address(), link.address())
                                : Cell.NONE);
            } else {
                cells.add(row.get(i));
            }
        }
        return cells;
    }
}
