package org.policybook.library.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policybook.deadline.ReviewState;
import org.policybook.document.PartialDate;
import org.policybook.library.RegisterRow;
import org.policybook.report.Cell;
import org.policybook.report.Chart;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// The share of policies whose review is in date: in all, over time, by organisation, owner and type.
final class ComplianceReport implements BoardReport {
    private static final String NO_OWNER = "(no owner)";

    /// Charts of more bars than this cannot be read.
    private static final int MOST_BARS = 15;

    @Override
    public String name() {
        return "compliance";
    }

    @Override
    public String title() {
        return "Reviews in date";
    }

    @Override
    public String purpose() {
        return "What percentage of the policies in force is in date, by organisation, owner and type, and how that changed.";
    }

    @Override
    public List<Section> sections(ReportBasis basis) {
        List<Section> sections = new ArrayList<>(List.of(trend(basis)));
        if (basis.isOfSeveral()) {
            sections.add(by(
                    "Organisation", basis, one -> one.register().organisation().name()));
        }
        sections.add(by("Owner", basis, one -> one.row().text().posts().owner().orElse(NO_OWNER)));
        sections.add(by("Type", basis, one -> one.row().text().type()));
        return sections;
    }

    private static Section trend(ReportBasis basis) {
        Compliance now = Compliance.of(
                basis.inForce().stream().map(ReportBasis.OfOrganisation::row).toList());
        Table all = new Table(Compliance.columns("All"), List.of(now.cells("Policies in force")));
        return Section.of("In date over the past 24 months", sentence(now), all).with(new InDateTrend(basis).chart());
    }

    private static String sentence(Compliance now) {
        long overdue = now.count(ReviewState.OVERDUE);
        return "%d of %d policies in force are in date (%s); %d %s overdue."
                .formatted(
                        now.inDate(),
                        now.policies(),
                        now.policies() == 0 ? "–" : new Cell.Share(now.inDate(), now.policies()).shown(),
                        overdue,
                        overdue == 1 ? "is" : "are");
    }

    private static Section by(String of, ReportBasis basis, Function<ReportBasis.OfOrganisation, String> key) {
        Map<String, List<RegisterRow>> groups = basis.inForce().stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.mapping(ReportBasis.OfOrganisation::row, Collectors.toList())));
        Map<String, Compliance> counted = new TreeMap<>();
        groups.forEach((name, rows) -> counted.put(name, Compliance.of(rows)));
        Section section = Section.of(
                "In date by " + of.toLowerCase(Locale.ROOT),
                "",
                new Table(
                        Compliance.columns(of),
                        counted.entrySet().stream()
                                .map(group -> group.getValue().cells(group.getKey()))
                                .toList()));
        return counted.size() < 2 || counted.size() > MOST_BARS ? section : section.with(chart(of, counted));
    }

    private static Chart chart(String of, Map<String, Compliance> counted) {
        List<Long> kept = counted.values().stream().map(Compliance::inDate).toList();
        List<Long> late = counted.values().stream()
                .map(group -> group.policies() - group.inDate())
                .toList();
        return new Chart(
                "Policies in date and not, by " + of.toLowerCase(Locale.ROOT),
                "%d in date and %d not, in %d groups.".formatted(sum(kept), sum(late), counted.size()),
                Chart.Form.STACKED,
                List.copyOf(counted.keySet()),
                List.of(new Chart.Series("In date", kept), new Chart.Series("Not in date", late)));
    }

    private static long sum(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public List<String> notes(ReportBasis basis) {
        LocalDate day = basis.day();
        return List.of(
                "In date is what was not overdue on the day, an extension that held included. A policy without a review date counts as not in date, unless its organisation reviews upon events only.",
                "The past is told by what had been decided by then, as it is known %s."
                        .formatted(basis.asOf()
                                .believed()
                                .map(known -> "on " + PartialDate.of(known).inWords())
                                .orElse("now, for " + PartialDate.of(day).inWords())));
    }
}
