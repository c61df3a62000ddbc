package org.policybook.library.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policybook.deadline.ReviewState;
import org.policybook.report.Cell;
import org.policybook.report.Chart;
import org.policybook.report.Column;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// What should have been reviewed, the longest overdue first.
final class OverdueReport implements BoardReport {
    /// @param until the first day late that belongs to the next
    private record Age(String name, long until) {}

    private static final List<Age> AGES = List.of(
            new Age("Up to three months", 92),
            new Age("Up to a year", 366),
            new Age("Up to two years", 731),
            new Age("Longer", Long.MAX_VALUE));

    @Override
    public String name() {
        return "overdue";
    }

    @Override
    public String title() {
        return "Overdue reviews";
    }

    @Override
    public String purpose() {
        return "Which policies in force should have been reviewed, for how long, and whose they are.";
    }

    @Override
    public List<Section> sections(ReportBasis basis) {
        List<ReportBasis.OfOrganisation> late = basis.inForce().stream()
                .filter(one -> one.row().review().state() == ReviewState.OVERDUE)
                .sorted(Comparator.comparingLong(OverdueReport::daysLate).reversed())
                .toList();
        Section section = Section.of(
                "Overdue reviews",
                sentence(late.size()),
                new Table(
                        columns(basis),
                        late.stream().map(one -> row(basis, one)).toList()));
        return List.of(late.isEmpty() ? section : section.with(chart(late)));
    }

    private static List<Column> columns(ReportBasis basis) {
        return Rows.columns(
                basis,
                Column.text("Version"),
                Column.text("Owner"),
                Column.date("Review due"),
                Column.number("Days late"),
                Column.text("Why then"));
    }

    private static List<Cell> row(ReportBasis basis, ReportBasis.OfOrganisation one) {
        return Rows.cells(
                basis,
                one,
                Cell.of(one.row().version().version().text()),
                Cell.of(one.row().text().posts().owner()),
                Cell.date(one.row().review().due()),
                Cell.of(daysLate(one)),
                Cell.of(one.row().review().explanation()));
    }

    private static String sentence(int late) {
        if (late == 0) {
            return "Nothing is overdue.";
        }
        return late == 1 ? "1 review is overdue." : "%d reviews are overdue.".formatted(late);
    }

    private static long daysLate(ReportBasis.OfOrganisation one) {
        return -one.row().review().daysLeft().orElse(0L);
    }

    private static Chart chart(List<ReportBasis.OfOrganisation> late) {
        List<Long> counts = new ArrayList<>();
        long from = 0;
        for (Age age : AGES) {
            long least = from;
            counts.add(late.stream()
                    .mapToLong(OverdueReport::daysLate)
                    .filter(days -> days >= least && days < age.until())
                    .count());
            from = age.until();
        }
        return new Chart(
                "How long reviews are overdue",
                "%d of %d for more than two years.".formatted(counts.getLast(), late.size()),
                Chart.Form.STACKED,
                AGES.stream().map(Age::name).toList(),
                List.of(new Chart.Series("Policies", counts)));
    }

    @Override
    public List<String> notes(ReportBasis basis) {
        return List.of("Only policies in force are counted; those suspended or withdrawn are not.");
    }
}
