package org.policybook.governance.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.governance.Recorded;
import org.policybook.governance.VersionEvent.Evidence;

/// Versions of a policy and what is decided about 1.0 on 21 November 2026, without a library.
final class VersionsOnPaper {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final VersionNumber FIRST = VersionNumber.of("1.0");

    private final List<GovernanceEvent> events = new ArrayList<>();

    PolicyRecord record() {
        return new PolicyRecord(events);
    }

    void publish(String version, String from, String reviewDue) {
        PartialDate effective = PartialDate.parse(from);
        boolean isFuture = effective.firstDay().isAfter(TODAY);
        PartialDate approved = isFuture ? PartialDate.of(TODAY) : effective;
        events.add(new GovernanceEvent.Published(
                now().at(),
                DraftOnPaper.MASTER,
                VersionNumber.of(version),
                ContentHash.of(version),
                new CommitId("0".repeat(40)),
                ContentHash.of(version),
                new Approval("Quay Panel", approved),
                effective,
                Optional.of(PartialDate.parse(reviewDue)),
                "A reason",
                Optional.empty()));
    }

    VersionSteps steps() {
        return new VersionSteps(
                record(), GovernanceFiles.organisation(DraftOnPaper.HARBOUR).value(), now(), TODAY);
    }

    private Recorded now() {
        return new Recorded(Instant.parse("2026-11-21T09:00:00Z").plusSeconds(events.size()), DraftOnPaper.MASTER);
    }

    Step take(Step step) {
        if (step instanceof Step.Taken taken) {
            events.add(taken.event());
        }
        return step;
    }

    Step suspend() {
        return take(steps().suspend(Optional.of(FIRST), TODAY, "A fault in section 2"));
    }

    Step reinstate() {
        return take(steps().reinstate(Optional.of(FIRST), TODAY, "The fault was none"));
    }

    Step withdraw() {
        return take(steps().withdraw(Optional.of(FIRST), TODAY, "The quay is closed"));
    }

    Step extend(String to) {
        return take(steps().extend(
                        PartialDate.parse(to),
                        new Approval("Quay Panel", PartialDate.of(TODAY)),
                        "Guidance is expected in spring"));
    }

    Step reaffirm() {
        return take(steps().reaffirm(
                        PartialDate.parse("2029-11"),
                        new Approval("Quay Panel", PartialDate.of(TODAY)),
                        new Evidence("All three open, none superseded", List.of("Port Marine Safety Code")),
                        "Safety Adviser"));
    }

    Step trigger(String due) {
        return take(steps().trigger(PartialDate.parse(due), "The harbour law changed", PartialDate.of(TODAY)));
    }

    Step correct(String field, String before, String after) {
        return take(steps().correct(FIRST, field, before, after, "The minutes say so"));
    }

    /// The state of version 1.0 today; one in force past its review date is `past-review`.
    String state() {
        GovernanceEvent.Published version = record().version(FIRST).orElseThrow();
        PolicyStatus status = PolicyStatus.of(version, record(), TODAY);
        boolean late =
                version.reviewDue().filter(due -> due.lastDay().isBefore(TODAY)).isPresent();
        return status == PolicyStatus.IN_FORCE && late ? "past-review" : status.toString();
    }

    String told(Step step) {
        return switch (step) {
            case Step.Taken taken -> state();
            case Step.Refused refused -> "refused %s: %s".formatted(refused.rule(), refused.message());
        };
    }
}
