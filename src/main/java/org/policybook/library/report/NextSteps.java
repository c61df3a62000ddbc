package org.policybook.library.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.deadline.ReviewState;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.library.RegisterRow;
import org.policybook.report.Dashboard;

/// What a policy manager should do next, the most pressing first.
final class NextSteps {
    private static final int MOST = 8;
    private static final int STUCK_DAYS = 30;
    private static final int FEW_DAYS = 60;
    private static final double DAYS_OF_MONTH = 30.44;
    private static final int MONTHS = 12;
    private static final List<ReviewState> PRESSING =
            List.of(ReviewState.OVERDUE, ReviewState.DUE, ReviewState.EXTENDED, ReviewState.STARTING);

    private NextSteps() {}

    /// Drafts that have waited for a month or longer.
    static List<WayOfDraft> stuck(ReportBasis basis) {
        return waiting(basis).stream()
                .filter(draft -> ChronoUnit.DAYS.between(draft.on(), basis.day()) >= STUCK_DAYS)
                .toList();
    }

    private static List<WayOfDraft> waiting(ReportBasis basis) {
        return basis.timelines()
                .flatMap(policy -> WayOfDraft.waiting(policy, basis.day()).stream())
                .sorted(Comparator.comparing(WayOfDraft::on))
                .toList();
    }

    static List<Dashboard.Line> of(ReportBasis basis) {
        List<Dashboard.Line> lines = new ArrayList<>();
        stuck(basis).forEach(draft -> lines.add(stuck(draft, basis)));
        Set<PolicyId> underWay = new HashSet<>();
        waiting(basis).forEach(draft -> underWay.add(draft.policy().policy()));
        basis.inForce().stream()
                .map(ReportBasis.OfOrganisation::row)
                .filter(row -> PRESSING.contains(row.review().state()) && !underWay.contains(row.policy()))
                .sorted(Comparator.comparing(
                                (RegisterRow row) -> row.review().daysLeft().orElse(Long.MAX_VALUE))
                        .thenComparing(RegisterRow::policy))
                .forEach(row -> lines.add(review(row, basis)));
        basis.inForce().stream()
                .map(ReportBasis.OfOrganisation::row)
                .filter(row -> row.text().posts().owner().isEmpty())
                .forEach(row -> lines.add(new Dashboard.Line(
                        "Find an owner for %s.".formatted(basis.called(row.title(), row.policy())),
                        Optional.of(row.policy().toString()))));
        return shortened(lines);
    }

    private static List<Dashboard.Line> shortened(List<Dashboard.Line> lines) {
        if (lines.size() <= MOST) {
            return lines;
        }
        List<Dashboard.Line> few = new ArrayList<>(lines.subList(0, MOST));
        few.add(new Dashboard.Line(
                "And %d more, in the reports on overdue reviews and on gaps.".formatted(lines.size() - MOST),
                Optional.empty()));
        return few;
    }

    private static Dashboard.Line stuck(WayOfDraft draft, ReportBasis basis) {
        return new Dashboard.Line(
                "Ask after the draft of %s: it has waited for %s since %s."
                        .formatted(
                                basis.called(
                                        MonthChanges.title(draft.policy()),
                                        draft.policy().policy()),
                                draft.waitsFor(),
                                PartialDate.of(draft.on()).inWords()),
                Optional.of(draft.policy().policy().toString()));
    }

    /// `20 days`, `7 months`, `3 years`: as precise as helps.
    private static String span(long days) {
        if (days < FEW_DAYS) {
            return days == 1 ? "1 day" : days + " days";
        }
        long months = (long) (days / DAYS_OF_MONTH);
        return months < 2 * MONTHS ? months + " months" : months / MONTHS + " years";
    }

    private static Dashboard.Line review(RegisterRow row, ReportBasis basis) {
        String title = basis.called(row.title(), row.policy());
        String owner = row.text().posts().owner().map(" with the %s"::formatted).orElse("");
        String due = row.review().due().map(PartialDate::inWords).orElse("");
        String words = switch (row.review().state()) {
            case OVERDUE ->
                "Review %s%s: it was due %s, %s ago."
                        .formatted(
                                title, owner, due, span(-row.review().daysLeft().orElse(0L)));
            case DUE -> "Finish the review of %s%s: it is due %s.".formatted(title, owner, due);
            case EXTENDED -> "Use the extension for %s%s: it holds until %s.".formatted(title, owner, due);
            case STARTING, IN_DATE, NONE -> "Start the review of %s%s: it is due %s.".formatted(title, owner, due);
        };
        return new Dashboard.Line(words, Optional.of(row.policy().toString()));
    }
}
