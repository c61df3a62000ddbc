package org.policybook.render.html;

import java.util.Locale;
import org.policybook.report.Chart;

/// Draws a chart as boxes laid over each other, for paper: the layout of PDF knows no SVG. A second series is an empty
/// box, so that it is told apart in black and white.
final class BoxChart {
    /// Points on paper for a unit of the chart: as wide as a page that lies on its side.
    private static final double SCALE = 0.965;

    private static final double WIDE = 260;

    private final Markup out = new Markup();

    private BoxChart() {}

    static String of(Chart chart) {
        ChartLayout layout = ChartLayout.of(chart);
        BoxChart boxes = new BoxChart();
        boxes.out
                .raw("<div class=\"drawing\"")
                .attribute("style", "height:" + points(layout.height()))
                .raw(">");
        layout.shapes().forEach(boxes::draw);
        return boxes.out.raw("</div>").toString();
    }

    private void draw(ChartShape shape) {
        switch (shape) {
            case ChartShape.Rule rule -> box("rule", rule.x(), rule.y(), rule.width(), 0, "");
            case ChartShape.Bar bar ->
                box(bar.series() == 0 ? "bar" : "bar other", bar.x(), bar.y(), bar.width(), bar.height(), "");
            case ChartShape.Words words -> words(words);
        }
    }

    private void words(ChartShape.Words words) {
        double left = switch (words.place()) {
            case START -> words.x();
            case MIDDLE -> words.x() - WIDE / 2;
            case END -> words.x() - WIDE;
        };
        box(
                words.place().name().toLowerCase(Locale.ROOT),
                left,
                words.y() - ChartLayout.LETTER,
                WIDE,
                ChartLayout.LETTER,
                words.text());
    }

    private void box(String kind, double x, double y, double width, double height, String text) {
        out.raw("<div")
                .attribute("class", kind)
                .attribute(
                        "style",
                        "left:%s;top:%s;width:%s;height:%s"
                                .formatted(points(x), points(y), points(width), points(height)))
                .raw(">")
                .text(text)
                .raw("</div>");
    }

    private static String points(double units) {
        return String.format(Locale.ROOT, "%.1fpt", units * SCALE);
    }
}
