package org.policybook.library.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.policybook.deadline.ReviewState;
import org.policybook.document.LibraryFailure;
import org.policybook.library.Library;
import org.policybook.report.Dashboard;
import org.policybook.report.Percentage;

/// Tells what a policy manager looks at first: how much is in date, how much is overdue, what is stuck in approval;
/// what
/// changed since last month; and what to do next.
public final class TellDashboard {
    private final MakeReport reports;

    /// @param damaged is told of each organisation that cannot be read
    public TellDashboard(Library library, Consumer<LibraryFailure> damaged) {
        reports = new MakeReport(library, damaged);
    }

    public Dashboard tell(ReportQuestion question) {
        ReportBasis basis = reports.basis(question);
        return new Dashboard(
                basis.asOf(),
                List.of(inDate(basis), overdue(basis), stuck(basis)),
                MonthChanges.of(basis),
                NextSteps.of(basis));
    }

    private static Dashboard.Figure inDate(ReportBasis basis) {
        Compliance now = Compliance.of(
                basis.inForce().stream().map(ReportBasis.OfOrganisation::row).toList());
        if (now.policies() == 0) {
            return new Dashboard.Figure("In date", "–", "No policy is in force.", false);
        }
        long percent = Percentage.of(now.inDate(), now.policies());
        long before = new InDateTrend(basis).on(basis.day().minusMonths(1));
        return new Dashboard.Figure(
                "In date",
                percent + "%",
                "%d of %d policies in force; %s.".formatted(now.inDate(), now.policies(), than(percent, before, "%")),
                now.inDate() < now.policies());
    }

    private static Dashboard.Figure overdue(ReportBasis basis) {
        long now = basis.inForce().stream()
                .filter(one -> one.row().review().state() == ReviewState.OVERDUE)
                .count();
        LocalDate then = basis.day().minusMonths(1);
        long before = basis.timelines()
                .flatMap(policy -> policy.reviewOn(then).stream())
                .filter(review -> review.stateOn(then) == ReviewState.OVERDUE)
                .count();
        return new Dashboard.Figure(
                "Overdue", Long.toString(now), "Reviews past their day; %s.".formatted(than(now, before, "")), now > 0);
    }

    private static Dashboard.Figure stuck(ReportBasis basis) {
        int now = NextSteps.stuck(basis).size();
        return new Dashboard.Figure(
                "Stuck in approval",
                Integer.toString(now),
                now == 0
                        ? "No draft has waited for a month or longer."
                        : "Drafts that have waited for somebody for a month or longer.",
                now > 0);
    }

    private static String than(long now, long before, String unit) {
        return now == before ? "the same as a month ago" : "%d%s a month ago".formatted(before, unit);
    }
}
