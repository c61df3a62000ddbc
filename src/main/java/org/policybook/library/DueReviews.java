package org.policybook.library;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.policybook.deadline.Escalation;
import org.policybook.deadline.Reminder;
import org.policybook.deadline.ReminderLadder;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.store.GitPolicyStore;

/// Finds the reviews of an organisation that its ladder has a reminder for on a day, sent or not. What is
/// withdrawn, and what already has a successor waiting for its day, is left in peace.
final class DueReviews {
    /// The days on which something was decided are days here.
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final GitPolicyStore store;
    private final Organisation organisation;
    private final LocalDate day;
    private final Predicate<LocalDate> quiet;

    /// @param quiet the days on which nothing is sent
    DueReviews(GitPolicyStore store, Organisation organisation, LocalDate day, Predicate<LocalDate> quiet) {
        this.store = store;
        this.organisation = organisation;
        this.day = day;
        this.quiet = quiet;
    }

    /// @param known the day on which its due date was decided
    /// @param reminder without those who are told later
    record Candidate(
            PolicySlug slug, GovernanceEvent.Published version, LocalDate due, LocalDate known, Reminder reminder) {
        LocalDate falls() {
            return due.plusDays(reminder.rung().days());
        }
    }

    /// From the record alone, without reading a text.
    List<Candidate> candidates() {
        ReminderLadder ladder = new OrganisationLadder(organisation).plain();
        List<Candidate> found = new ArrayList<>();
        store.records()
                .forEach((slug, record) -> version(record, day)
                        .filter(version -> version.reviewDue().isPresent())
                        .ifPresent(version -> {
                            LocalDate due = version.reviewDue().orElseThrow().lastDay();
                            LocalDate known = knownSince(version, record);
                            ladder.on(day, due, known, quiet)
                                    .ifPresent(
                                            reminder -> found.add(new Candidate(slug, version, due, known, reminder)));
                        }));
        return found;
    }

    /// With the facts of their texts, and everybody who is to be told.
    List<DueReview> read(List<Candidate> candidates) {
        VersionFacts texts = VersionFacts.of(
                candidates.stream().collect(Collectors.toMap(Candidate::slug, Candidate::version)), store);
        return candidates.stream()
                .flatMap(candidate -> read(candidate, texts.of(candidate.slug(), candidate.version())).stream())
                .toList();
    }

    private Optional<DueReview> read(Candidate candidate, FrontMatter facts) {
        ReminderLadder ladder = new OrganisationLadder(organisation).of(facts.type());
        return ladder.on(day, candidate.due(), candidate.known(), quiet)
                .map(reminder -> new DueReview(
                        new PolicyId(organisation.id(), candidate.slug()),
                        candidate.version().version(),
                        facts.title().orElse(candidate.slug().value()),
                        facts.owner(),
                        candidate.version().reviewDue().orElseThrow(),
                        reminder,
                        ladder.escalations().stream().map(Escalation::to).toList()));
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
