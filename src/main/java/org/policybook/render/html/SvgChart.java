package org.policybook.render.html;

import java.util.Locale;
import org.policybook.report.Chart;

/// Draws a chart as a picture within a page (SVG) that a screen reader can name. A second series is hatched, so that
/// it is told apart without its colour.
final class SvgChart {
    private final String id;
    private final Markup out = new Markup();

    /// @param id the beginning of the ids within the picture
    private SvgChart(String id) {
        this.id = id;
    }

    static String of(Chart chart, String id) {
        return new SvgChart(id).write(chart);
    }

    private String write(Chart chart) {
        ChartLayout layout = ChartLayout.of(chart);
        out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\"")
                .attribute("viewBox", "0 0 %s %s".formatted(number(ChartLayout.WIDTH), number(layout.height())))
                .attribute("aria-labelledby", id + "-title " + id + "-summary")
                .raw("><title")
                .attribute("id", id + "-title")
                .raw(">")
                .text(chart.title())
                .raw("</title><desc")
                .attribute("id", id + "-summary")
                .raw(">")
                .text(chart.summary())
                .raw("</desc><defs><pattern")
                .attribute("id", id + "-hatch")
                .raw(" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
                .raw("<rect width=\"6\" height=\"6\" class=\"paper\"/><rect width=\"3\" height=\"6\" class=\"ink\"/>")
                .raw("</pattern></defs>");
        layout.shapes().forEach(this::draw);
        return out.raw("</svg>").toString();
    }

    private void draw(ChartShape shape) {
        switch (shape) {
            case ChartShape.Rule rule ->
                out.raw("<line class=\"rule\"")
                        .attribute("x1", number(rule.x()))
                        .attribute("x2", number(rule.x() + rule.width()))
                        .attribute("y1", number(rule.y()))
                        .attribute("y2", number(rule.y()))
                        .raw("/>");
            case ChartShape.Bar bar -> bar(bar);
            case ChartShape.Words words ->
                out.raw("<text")
                        .attribute("x", number(words.x()))
                        .attribute("y", number(words.y()))
                        .attribute("class", words.place().name().toLowerCase(Locale.ROOT))
                        .raw(">")
                        .text(words.text())
                        .raw("</text>");
        }
    }

    private void bar(ChartShape.Bar bar) {
        out.raw("<rect")
                .attribute("class", bar.series() == 0 ? "bar" : "other")
                .attribute("x", number(bar.x()))
                .attribute("y", number(bar.y()))
                .attribute("width", number(bar.width()))
                .attribute("height", number(bar.height()));
        if (bar.series() > 0) {
            out.attribute("fill", "url(#%s-hatch)".formatted(id));
        }
        out.raw("/>");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
