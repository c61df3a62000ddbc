package org.policybook.render.html;

import java.util.ArrayList;
import java.util.List;
import org.policybook.report.Chart;

/// Lays a chart out as bars, rules and words, for whatever draws them. Every bar has its number beside it.
///
/// @param height in units; the width is always [#WIDTH]
record ChartLayout(double height, List<ChartShape> shapes) {
    static final double WIDTH = 760;
    static final double LETTER = 12;

    private static final double TOP = 20;
    private static final double LEFT = 44;
    private static final double PLOT = 180;
    private static final double FULL = 100;
    private static final int STEP = 25;
    private static final double ROW = 26;
    private static final double BAR = 16;
    private static final double NAMES = 250;
    private static final int LONGEST = 38;
    private static final double KEY = 190;

    ChartLayout {
        shapes = List.copyOf(shapes);
    }

    static ChartLayout of(Chart chart) {
        return switch (chart.form()) {
            case TREND -> trend(chart);
            case STACKED -> stacked(chart);
        };
    }

    private static ChartLayout trend(Chart chart) {
        List<ChartShape> shapes = new ArrayList<>();
        for (int percent = 0; percent <= FULL; percent += STEP) {
            double y = TOP + PLOT * (1 - percent / FULL);
            shapes.add(new ChartShape.Rule(LEFT, y, WIDTH - LEFT));
            shapes.add(new ChartShape.Words(LEFT - 6, y + 4, percent + "%", ChartShape.Place.END));
        }
        List<Long> values = chart.series().getFirst().values();
        double slot = (WIDTH - LEFT) / Math.max(1, values.size());
        for (int i = 0; i < values.size(); i++) {
            column(values.get(i), LEFT + i * slot, slot, shapes);
            if ((values.size() - 1 - i) % 4 == 0) {
                String name = chart.categories().get(i);
                boolean last = i == values.size() - 1;
                double x = last ? WIDTH : LEFT + (i + 0.5) * slot;
                shapes.add(new ChartShape.Words(
                        x, TOP + PLOT + 18, name, last ? ChartShape.Place.END : ChartShape.Place.MIDDLE));
            }
        }
        return new ChartLayout(TOP + PLOT + 28, shapes);
    }

    private static void column(long value, double x, double slot, List<ChartShape> shapes) {
        double height = PLOT * value / FULL;
        shapes.add(new ChartShape.Bar(x + slot * 0.15, TOP + PLOT - height, slot * 0.7, height, 0));
        shapes.add(new ChartShape.Words(
                x + slot / 2, TOP + PLOT - height - 4, Long.toString(value), ChartShape.Place.MIDDLE));
    }

    private static ChartLayout stacked(Chart chart) {
        List<ChartShape> shapes = new ArrayList<>();
        double top = chart.series().size() > 1 ? keys(chart, shapes) : 4;
        long most = 1;
        for (int i = 0; i < chart.categories().size(); i++) {
            most = Math.max(most, total(chart, i));
        }
        double unit = (WIDTH - NAMES - 60) / most;
        for (int i = 0; i < chart.categories().size(); i++) {
            row(chart, i, top + i * ROW, unit, shapes);
        }
        return new ChartLayout(top + chart.categories().size() * ROW + 4, shapes);
    }

    private static double keys(Chart chart, List<ChartShape> shapes) {
        for (int series = 0; series < chart.series().size(); series++) {
            double x = NAMES + series * KEY;
            shapes.add(new ChartShape.Bar(x, 2, BAR, BAR, series));
            shapes.add(new ChartShape.Words(
                    x + BAR + 6, 2 + BAR - 4, chart.series().get(series).name(), ChartShape.Place.START));
        }
        return ROW + 4;
    }

    private static void row(Chart chart, int at, double y, double unit, List<ChartShape> shapes) {
        shapes.add(new ChartShape.Words(
                NAMES - 8, y + BAR - 3, shortened(chart.categories().get(at)), ChartShape.Place.END));
        double x = NAMES;
        List<String> numbers = new ArrayList<>();
        for (int series = 0; series < chart.series().size(); series++) {
            long value = chart.series().get(series).values().get(at);
            if (value > 0) {
                shapes.add(new ChartShape.Bar(x, y, value * unit, BAR, series));
                x += value * unit;
            }
            numbers.add(Long.toString(value));
        }
        shapes.add(new ChartShape.Words(x + 6, y + BAR - 3, String.join(" + ", numbers), ChartShape.Place.START));
    }

    private static long total(Chart chart, int at) {
        return chart.series().stream()
                .mapToLong(series -> series.values().get(at))
                .sum();
    }

    /// The table beside the chart has the whole name.
    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
