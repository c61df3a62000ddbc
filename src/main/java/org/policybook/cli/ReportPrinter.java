package org.policybook.cli;

import java.util.List;
import org.policybook.report.Cell;
import org.policybook.report.Chart;
import org.policybook.report.Column;
import org.policybook.report.Report;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// Prints a report as text.
final class ReportPrinter {
    private final LibraryCommand command;

    ReportPrinter(LibraryCommand command) {
        this.command = command;
    }

    void print(Report report) {
        command.say(report.title());
        command.say(report.asOf().words());
        report.sections().forEach(this::section);
        if (!report.notes().isEmpty()) {
            command.say("");
        }
        report.notes().forEach(note -> command.say("* " + note));
    }

    private void section(Section section) {
        command.say("");
        command.say(section.title());
        command.say("-".repeat(section.title().length()));
        section.paragraphs().forEach(command::say);
        section.chart().ifPresent(this::chart);
        table(section.table());
    }

    private void chart(Chart chart) {
        command.say(chart.title() + ". " + chart.summary());
        if (chart.form() == Chart.Form.TREND) {
            table(chart.table("Month"));
        }
    }

    private void table(Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        TextTable text =
                new TextTable(table.columns().stream().map(Column::heading).toArray(String[]::new));
        for (List<Cell> row : table.rows()) {
            text.row(row.stream().map(ReportPrinter::shown).toArray());
        }
        text.lines().forEach(command::say);
    }

    private static String shown(Cell cell) {
        return cell instanceof Cell.Link link && !link.address().startsWith("http")
                ? "%s (%s)".formatted(link.shown(), link.address())
                : cell.shown();
    }
}
