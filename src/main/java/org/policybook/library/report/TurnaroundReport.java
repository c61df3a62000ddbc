package org.policybook.library.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policybook.document.PartialDate;
import org.policybook.report.Cell;
import org.policybook.report.Chart;
import org.policybook.report.Column;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// How long drafts took to become versions, stage by stage.
final class TurnaroundReport implements BoardReport {
    private static final int MONTHS = 24;
    private static final double HOURS = 24;

    @Override
    public String name() {
        return "turnaround";
    }

    @Override
    public String title() {
        return "From draft to approval";
    }

    @Override
    public String purpose() {
        return "How long policies took from the first step of their draft to publication, stage by stage.";
    }

    @Override
    public List<Section> sections(ReportBasis basis) {
        List<Passage> passages = passages(basis);
        Section stages = Section.of(
                "Days by stage",
                passages.isEmpty()
                        ? "No version was published in the past 24 months whose way is recorded here."
                        : "%d versions published in the past 24 months.".formatted(passages.size()),
                new Table(
                        List.of(
                                Column.text("Stage"),
                                Column.number("Versions"),
                                Column.number("Median days"),
                                Column.number("Longest")),
                        passages.isEmpty() ? List.of() : stages(passages)));
        return passages.isEmpty() ? List.of(stages) : List.of(stages.with(chart(passages)), each(passages));
    }

    private static List<Passage> passages(ReportBasis basis) {
        LocalDate from = basis.day().minusMonths(MONTHS);
        return basis.timelines()
                .flatMap(policy -> Passage.of(policy).stream())
                .filter(passage -> !published(passage).isAfter(basis.day())
                        && !published(passage).isBefore(from))
                .sorted(Comparator.comparing(TurnaroundReport::published).reversed())
                .toList();
    }

    private static LocalDate published(Passage passage) {
        return LocalDate.ofInstant(passage.version().recordedAt(), ZoneOffset.UTC);
    }

    private static List<List<Cell>> stages(List<Passage> passages) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Passage.Stage stage : Passage.Stage.values()) {
            List<Double> days = days(passages, stage);
            rows.add(List.of(
                    Cell.of(stage.words()),
                    Cell.of(days.size()),
                    days.isEmpty() ? Cell.NONE : new Cell.Decimal(median(days)),
                    days.isEmpty() ? Cell.NONE : new Cell.Decimal(days.getLast())));
        }
        return rows;
    }

    /// In order of length.
    private static List<Double> days(List<Passage> passages, Passage.Stage stage) {
        return passages.stream()
                .flatMap(passage -> passage.took(stage).stream())
                .map(TurnaroundReport::days)
                .sorted()
                .toList();
    }

    private static double days(Duration took) {
        return took.toHours() / HOURS;
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static Chart chart(List<Passage> passages) {
        List<Passage.Stage> stages = List.of(Passage.Stage.values());
        List<Long> medians = stages.stream()
                .map(stage -> days(passages, stage))
                .map(days -> days.isEmpty() ? 0L : Math.round(median(days)))
                .toList();
        return new Chart(
                "Median days by stage",
                "Half of the versions took %d days or fewer in all.".formatted(medians.getLast()),
                Chart.Form.STACKED,
                stages.stream().map(Passage.Stage::words).toList(),
                List.of(new Chart.Series("Median days", medians)));
    }

    private static Section each(List<Passage> passages) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.link("Policy"), Column.text("Version"), Column.date("Published on")));
        for (Passage.Stage stage : Passage.Stage.values()) {
            columns.add(Column.number(stage.words()));
        }
        return Section.of(
                "Days of each version",
                "",
                new Table(columns, passages.stream().map(TurnaroundReport::row).toList()));
    }

    private static List<Cell> row(Passage passage) {
        List<Cell> row = new ArrayList<>(List.of(
                new Cell.Link(
                        passage.policy()
                                .text(passage.version())
                                .named()
                                .title()
                                .orElse(passage.policy().policy().toString()),
                        passage.policy().policy() + "@" + passage.version().version()),
                Cell.of(passage.version().version().text()),
                new Cell.Date(PartialDate.of(published(passage)))));
        for (Passage.Stage stage : Passage.Stage.values()) {
            row.add(passage.took(stage)
                    .<Cell>map(took -> new Cell.Decimal(days(took)))
                    .orElse(Cell.NONE));
        }
        return row;
    }

    @Override
    public List<String> notes(ReportBasis basis) {
        return List.of(
                "Counted from the first recorded step of the draft (consultation, or submission), not from when writing began. Versions that were decided elsewhere and only recorded here are left out.");
    }
}
