package org.policybook.library.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policybook.deadline.ReviewCourse;
import org.policybook.document.PartialDate;
import org.policybook.library.PolicyTimeline;
import org.policybook.report.Chart;
import org.policybook.report.Percentage;

/// The share in date at the end of each of the past 24 months, and on the day itself.
final class InDateTrend {
    private static final int MONTHS = 24;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final ReportBasis basis;

    InDateTrend(ReportBasis basis) {
        this.basis = basis;
    }

    /// The days asked about, oldest first.
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        YearMonth month = YearMonth.from(basis.day());
        for (int back = MONTHS; back > 0; back--) {
            days.add(month.minusMonths(back).atEndOfMonth());
        }
        days.add(basis.day());
        return days;
    }

    /// The percentage in date on a day; 0 where nothing was in force.
    long on(LocalDate day) {
        List<PolicyTimeline> policies = basis.timelines().toList();
        long inForce = 0;
        long inDate = 0;
        for (PolicyTimeline policy : policies) {
            Optional<ReviewCourse> review = policy.reviewOn(day);
            inForce += review.isPresent() ? 1 : 0;
            inDate += review.filter(course -> course.isInDate(day)).isPresent() ? 1 : 0;
        }
        return Percentage.of(inDate, inForce);
    }

    Chart chart() {
        List<LocalDate> days = days();
        List<Long> values = days.stream().map(this::on).toList();
        return new Chart(
                "Percentage in date at the end of each month",
                "From %d%% at the end of %s to %d%% on %s."
                        .formatted(
                                values.getFirst(),
                                MONTH.format(days.getFirst()),
                                values.getLast(),
                                PartialDate.of(days.getLast()).inWords()),
                Chart.Form.TREND,
                days.stream()
                        .map(day ->
                                day.equals(basis.day()) ? PartialDate.of(day).inWords() : SHORT.format(day))
                        .toList(),
                List.of(new Chart.Series("In date", values)));
    }
}
