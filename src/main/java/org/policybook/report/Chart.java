package org.policybook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Numbers to be drawn. Nothing is said by the drawing alone: [#table] says all of it.
///
/// @param summary what a reader should see in it, in a sentence
/// @param categories along the chart, such as months or owners
/// @param series as many values each as there are categories
public record Chart(String title, String summary, Form form, List<String> categories, List<Series> series) {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /// How it is drawn.
    public enum Form {
        /// Columns side by side from left to right, of percentages: a development over time.
        TREND,
        /// Bars one under the other, the series one behind the other within a bar: how many of what.
        STACKED
    }

    /// @param values percentages in a trend, else how many
    public record Series(String name, List<Long> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /// The same numbers as a table.
    ///
    /// @param heading of the categories, such as `Month`
    public Table table(String heading) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(heading)));
        series.forEach(one -> columns.add(form == Form.TREND ? Column.share(one.name()) : Column.number(one.name())));
        return new Table(
                columns,
                IntStream.range(0, categories.size()).mapToObj(this::row).toList());
    }

    private List<Cell> row(int at) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(categories.get(at))));
        for (Series one : series) {
            long value = one.values().get(at);
            row.add(form == Form.TREND ? new Cell.Share(value, 100) : Cell.of(value));
        }
        return row;
    }
}
