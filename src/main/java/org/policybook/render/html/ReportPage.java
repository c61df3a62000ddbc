package org.policybook.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.policybook.document.PartialDate;
import org.policybook.render.RenderFailure;
import org.policybook.render.Rendered;
import org.policybook.render.ShownDate;
import org.policybook.render.style.HouseStyle;
import org.policybook.report.Cell;
import org.policybook.report.Chart;
import org.policybook.report.Column;
import org.policybook.report.Report;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// Writes a report as a page that needs no other file, as a fragment of another page, and for print. Safe to share
/// between threads.
public final class ReportPage {
    private static final String SCREEN = "report/report.ftlh";
    private static final String FRAGMENT = "report/sections.ftlh";
    private static final String PAPER = "report/report-print.ftlh";
    private static final String LANGUAGE = "en-GB";

    private final DocumentTemplates templates;

    public ReportPage(DocumentTemplates templates) {
        this.templates = templates;
    }

    /// @param links where a cell's link leads, by the address it holds; empty for no link
    public Rendered write(Report report, HouseStyle style, Function<String, Optional<String>> links) {
        Map<String, Object> model = model(report, links, false);
        model.put("style", StyledParts.look(style));
        return new Rendered(templates.run(SCREEN, model).getBytes(StandardCharsets.UTF_8), List.of());
    }

    /// The sections and notes only, to stand in a page of its own; their headings are of the second level.
    public String fragment(Report report, Function<String, Optional<String>> links) {
        return templates.run(FRAGMENT, model(report, links, false));
    }

    /// The page that PDF is made of: well-formed XML.
    public String writeForPrint(Report report, HouseStyle style) {
        Map<String, Object> model = model(report, ReportPage::web, true);
        model.put("style", StyledParts.look(style));
        return templates.run(PAPER, model);
    }

    /// Addresses of the web lead there; those of the library only name what is meant.
    public static Optional<String> web(String address) {
        return address.startsWith("https://") || address.startsWith("http://")
                ? Optional.of(address)
                : Optional.empty();
    }

    private Map<String, Object> model(Report report, Function<String, Optional<String>> links, boolean paper) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", report.name());
        model.put("title", report.title());
        model.put("about", report.asOf().about());
        model.put("day", ShownDate.of(PartialDate.of(report.asOf().day()), LANGUAGE));
        model.put(
                "believed",
                report.asOf()
                        .believed()
                        .map(day -> ShownDate.of(PartialDate.of(day), LANGUAGE))
                        .orElse(""));
        model.put("notes", report.notes());
        List<Map<String, Object>> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            sections.add(section(section, "part-" + (sections.size() + 1), links, paper));
        }
        model.put("sections", sections);
        return model;
    }

    private static Map<String, Object> section(
            Section section, String id, Function<String, Optional<String>> links, boolean paper) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", id);
        model.put("title", section.title());
        model.put("paragraphs", section.paragraphs());
        model.put(
                "charts",
                section.chart()
                        .map(chart -> List.of(chart(chart, id, links, paper)))
                        .orElse(List.of()));
        model.put("table", table(section.table(), links));
        return model;
    }

    private static Map<String, Object> chart(
            Chart chart, String id, Function<String, Optional<String>> links, boolean paper) {
        try {
            String drawing = paper ? BoxChart.of(chart) : SvgChart.of(chart, id + "-chart");
            return Map.of(
                    "title",
                    chart.title(),
                    "summary",
                    chart.summary(),
                    "drawing",
                    HTMLOutputFormat.INSTANCE.fromMarkup(drawing),
                    "table",
                    table(chart.table(chart.form() == Chart.Form.TREND ? "Month" : "Group"), links));
        } catch (TemplateModelException e) {
            throw new RenderFailure("A chart could not be handed to the template", e);
        }
    }

    private static Map<String, Object> table(Table table, Function<String, Optional<String>> links) {
        return Map.of(
                "columns",
                table.columns().stream()
                        .map(column -> Map.of("heading", column.heading(), "kind", kind(column)))
                        .toList(),
                "rows",
                table.rows().stream()
                        .map(row -> cells(row, table.columns(), links))
                        .toList());
    }

    private static List<Map<String, Object>> cells(
            List<Cell> row, List<Column> columns, Function<String, Optional<String>> links) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String address = row.get(i) instanceof Cell.Link link
                    ? links.apply(link.address()).orElse("")
                    : "";
            cells.add(Map.of("text", shown(row.get(i)), "link", address, "kind", kind(columns.get(i))));
        }
        return cells;
    }

    /// What the style sheet tells apart: `number`, `date`, `text`.
    private static String kind(Column column) {
        return switch (column.kind()) {
            case NUMBER, SHARE -> "number";
            case DATE -> "date";
            case TEXT, LINK -> "text";
        };
    }

    private static String shown(Cell cell) {
        return cell instanceof Cell.Date date ? ShownDate.of(date.value(), LANGUAGE) : cell.shown();
    }
}
