package org.policybook.library.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.VersionEvent;
import org.policybook.library.PolicyTimeline;
import org.policybook.report.Dashboard;

/// What changed in the month up to a day: by the days on which things count, not those on which they were recorded.
final class MonthChanges {
    private static final int MOST = 10;

    private final LocalDate from;
    private final LocalDate day;
    private final List<Change> changes = new ArrayList<>();

    private record Change(LocalDate on, String words, PolicyTimeline policy) {}

    private MonthChanges(LocalDate day) {
        this.day = day;
        this.from = day.minusMonths(1);
    }

    /// The latest first.
    static List<Dashboard.Line> of(ReportBasis basis) {
        MonthChanges month = new MonthChanges(basis.day());
        basis.timelines().forEach(month::add);
        List<Dashboard.Line> lines = new ArrayList<>(month.changes.stream()
                .sorted(Comparator.comparing(Change::on)
                        .reversed()
                        .thenComparing(change -> change.policy().policy()))
                .limit(MOST)
                .map(change -> line(change, basis))
                .toList());
        int more = month.changes.size() - lines.size();
        if (more > 0) {
            lines.add(new Dashboard.Line("And %d more.".formatted(more), Optional.empty()));
        }
        return lines;
    }

    private static Dashboard.Line line(Change change, ReportBasis basis) {
        return new Dashboard.Line(
                "%s: %s, %s."
                        .formatted(
                                PartialDate.of(change.on()).inWords(),
                                basis.called(
                                        title(change.policy()), change.policy().policy()),
                                change.words()),
                Optional.of(change.policy().policy().toString()));
    }

    /// As its newest version is called.
    static String title(PolicyTimeline policy) {
        return policy.record()
                .latest()
                .flatMap(version -> policy.text(version).named().title())
                .orElse(policy.policy().toString());
    }

    private void add(PolicyTimeline policy) {
        policy.record().published().forEach(version -> add(version, policy));
        policy.record().events().forEach(event -> add(event, policy));
        policy.reviewOn(day)
                .flatMap(review -> review.due())
                .map(due -> due.lastDay().plusDays(1))
                .ifPresent(late -> add(late, "its review became overdue", policy));
    }

    private void add(Published version, PolicyTimeline policy) {
        add(version.effectiveFrom().firstDay(), "version %s came into force".formatted(version.version()), policy);
    }

    private void add(GovernanceEvent event, PolicyTimeline policy) {
        switch (event) {
            case VersionEvent.Suspended halt -> add(halt.from(), "suspended: " + halt.reason(), policy);
            case VersionEvent.Reinstated halt -> add(halt.from(), "reinstated: " + halt.reason(), policy);
            case VersionEvent.Withdrawn halt -> add(halt.from(), "withdrawn: " + halt.reason(), policy);
            case VersionEvent.Extended extended ->
                add(
                        extended.approval().on().firstDay(),
                        "its review was put off to %s"
                                .formatted(extended.reviewDue().inWords()),
                        policy);
            case VersionEvent.Triggered triggered ->
                add(
                        triggered.happened().firstDay(),
                        "its review was brought forward to %s: %s"
                                .formatted(triggered.reviewDue().inWords(), triggered.because()),
                        policy);
            case VersionEvent.Reaffirmed again ->
                add(again.approval().on().firstDay(), "reviewed without a change", policy);
            case GovernanceEvent other -> {}
        }
    }

    private void add(LocalDate on, String words, PolicyTimeline policy) {
        if (on.isAfter(from) && !on.isAfter(day)) {
            changes.add(new Change(on, words.replaceFirst("\\.$", ""), policy));
        }
    }
}
