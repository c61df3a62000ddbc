package org.policybook.render.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policybook.report.Cell;
import org.policybook.report.Column;
import org.policybook.report.Csv;
import org.policybook.report.Report;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// Writes a report as comma-separated values (RFC 4180). A report of one section is one table and nothing else; of
/// several, each begins with a line that holds its title, after an empty one.
public final class CsvReport {
    private static final String END = "\r\n";

    public byte[] write(Report report) {
        StringBuilder out = new StringBuilder();
        List<Section> sections = Flat.sections(report);
        boolean one = sections.size() == 1;
        for (Section section : sections) {
            if (!one) {
                out.append(out.isEmpty() ? "" : END)
                        .append(Csv.line(section.title()))
                        .append(END);
            }
            write(Flat.of(section.table()), out);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Table table, StringBuilder out) {
        out.append(Csv.line(table.columns().stream().map(Column::heading).toList()))
                .append(END);
        for (List<Cell> row : table.rows()) {
            out.append(Csv.line(row.stream().map(Cell::shown).toList())).append(END);
        }
    }
}
