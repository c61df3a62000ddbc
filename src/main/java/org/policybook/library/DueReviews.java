package org.policybook.library;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.policybook.deadline.Escalation;
import org.policybook.deadline.Reminder;
import org.policybook.deadline.ReminderLadder;
import org.policybook.document.FrontMatter;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.store.GitPolicyStore;

/// Finds the reviews of an organisation that its ladder has a reminder for on a day, sent or not. What is
/// withdrawn, and what already has a successor waiting for its day, is left in peace.
final class DueReviews {
    /// The days on which something was decided are days here.
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Library library;

    DueReviews(Library library) {
        this.library = library;
    }

    List<DueReview> on(LocalDate day, OrganisationId organisation, Predicate<LocalDate> quiet) {
        GitPolicyStore store = library.store(organisation);
        OrganisationLadder ladders = new OrganisationLadder(library.organisation(organisation));
        List<DueReview> found = new ArrayList<>();
        store.records()
                .forEach((slug, record) -> version(record, day)
                        .ifPresent(version -> review(store, slug, record, version, ladders, day, quiet)
                                .ifPresent(found::add)));
        return found;
    }

    private static Optional<GovernanceEvent.Published> version(PolicyRecord record, LocalDate day) {
        boolean succeeded = record.latest()
                .filter(latest -> PolicyStatus.of(latest, record, day) == PolicyStatus.SCHEDULED)
                .isPresent();
        return succeeded
                ? Optional.empty()
                : record.inForceOn(day).or(record::latest).filter(version -> isReviewed(version, record, day));
    }

    private static boolean isReviewed(GovernanceEvent.Published version, PolicyRecord record, LocalDate day) {
        PolicyStatus status = PolicyStatus.of(version, record, day);
        return status == PolicyStatus.IN_FORCE || status == PolicyStatus.SUSPENDED;
    }

    private Optional<DueReview> review(
            GitPolicyStore store,
            PolicySlug slug,
            PolicyRecord record,
            GovernanceEvent.Published version,
            OrganisationLadder ladders,
            LocalDate day,
            Predicate<LocalDate> quiet) {
        Optional<PartialDate> due = version.reviewDue();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = due.orElseThrow().lastDay();
        LocalDate known = knownSince(version, record);
        if (ladders.plain().on(day, last, known, quiet).isEmpty()) {
            return Optional.empty();
        }
        FrontMatter facts = store.read(slug, version.version())
                .map(files -> PolicyText.frontMatter(files.policy()))
                .orElse(FrontMatter.EMPTY);
        ReminderLadder ladder = ladders.of(facts.type());
        Optional<Reminder> reminder = ladder.on(day, last, known, quiet);
        return reminder.map(found -> new DueReview(
                new PolicyId(store.organisation(), slug),
                version.version(),
                facts.title().orElse(slug.value()),
                facts.owner(),
                due.orElseThrow(),
                found,
                ladder.escalations().stream().map(Escalation::to).toList()));
    }

    /// The day on which the version's due date became what it is: its publication, or what moved it last.
    private static LocalDate knownSince(GovernanceEvent.Published version, PolicyRecord record) {
        List<GovernanceEvent> events = record.events();
        for (int i = events.size() - 1; i > 0; i--) {
            Optional<PartialDate> before = new PolicyRecord(events.subList(0, i))
                    .version(version.version())
                    .flatMap(GovernanceEvent.Published::reviewDue);
            if (!before.equals(version.reviewDue())) {
                return LocalDate.ofInstant(events.get(i).recordedAt(), ZONE);
            }
        }
        return LocalDate.ofInstant(events.getFirst().recordedAt(), ZONE);
    }
}
