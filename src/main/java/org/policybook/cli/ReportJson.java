package org.policybook.cli;

import java.util.List;
import org.policybook.report.Cell;
import org.policybook.report.Chart;
import org.policybook.report.Column;
import org.policybook.report.Report;
import org.policybook.report.Section;
import org.policybook.report.Table;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report as JSON: numbers stay numbers, a share is `{"part","whole"}`, a link `{"text","address"}`.
final class ReportJson {
    private ReportJson() {}

    static ObjectNode of(Report report) {
        ObjectNode document = Json.object();
        document.put("report", report.name());
        document.put("title", report.title());
        document.put("about", report.asOf().about());
        document.put("asOf", report.asOf().day().toString());
        Json.put(document, "believedOn", report.asOf().believed());
        ArrayNode sections = document.putArray("sections");
        for (Section section : report.sections()) {
            ObjectNode node = sections.addObject();
            node.put("title", section.title());
            section.paragraphs().forEach(node.putArray("paragraphs")::add);
            table(section.table(), node);
            section.chart().ifPresent(chart -> chart(chart, node.putObject("chart")));
        }
        report.notes().forEach(document.putArray("notes")::add);
        return document;
    }

    private static void chart(Chart chart, ObjectNode node) {
        node.put("title", chart.title());
        node.put("summary", chart.summary());
        chart.categories().forEach(node.putArray("categories")::add);
        ArrayNode series = node.putArray("series");
        for (Chart.Series one : chart.series()) {
            ObjectNode entry = series.addObject().put("name", one.name());
            one.values().forEach(entry.putArray("values")::add);
        }
    }

    private static void table(Table table, ObjectNode node) {
        table.columns().stream().map(Column::heading).forEach(node.putArray("columns")::add);
        ArrayNode rows = node.putArray("rows");
        for (List<Cell> row : table.rows()) {
            ArrayNode cells = rows.addArray();
            row.forEach(cell -> cell(cell, cells));
        }
    }

    private static void cell(Cell cell, ArrayNode cells) {
        switch (cell) {
            case Cell.Text text -> cells.add(text.shown());
            case Cell.Count count -> cells.add(count.value());
            case Cell.Decimal decimal -> cells.add(decimal.value());
            case Cell.Share share -> cells.addObject().put("part", share.part()).put("whole", share.whole());
            case Cell.Date date -> cells.add(date.shown());
            case Cell.Link link -> cells.addObject().put("text", link.shown()).put("address", link.address());
            case Cell.Empty nothing -> cells.addNull();
        }
    }
}
