package org.policybook.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.policybook.deadline.WorkingDays;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Organisation;
import org.policybook.people.Database;
import org.policybook.people.Notice;
import org.policybook.people.SqlOutbox;
import org.policybook.people.SqlReminders;

/// Works out what is to be sent on a day, and changes nothing.
///
/// A step of the ladder is sent once for each post, whoever holds it. Nobody gets two digests on a day: what comes up
/// for somebody who had theirs is left for the next day.
public final class PlanReminders {
    private final Library library;
    private final Database database;

    public PlanReminders(Library library, Database database) {
        this.library = library;
        this.database = database;
    }

    public ReminderPlan plan(OrganisationId id, LocalDate day) {
        Organisation organisation = library.organisation(id);
        Predicate<LocalDate> quiet = quiet(organisation);
        if (quiet.test(day)) {
            return ReminderPlan.NOTHING;
        }
        List<DueReview> reviews = unsent(id, new DueReviews(library.store(id), organisation, day, quiet));
        Recipients recipients = Recipients.of(
                organisation,
                reviews.stream().flatMap(review -> review.owner().stream()).collect(Collectors.toSet()),
                day,
                database);
        DigestDrafts drafts = new DigestDrafts(id, day, new SqlOutbox(database).keys(Digest.prefix(id, day)));
        reviews.forEach(review -> drafts.add(review, recipients));
        new UnreadPolicies(database).on(day, organisation).forEach(drafts::add);
        return drafts.plan();
    }

    /// The reviews whose step was not sent yet, the most overdue first. Only their texts are read.
    private List<DueReview> unsent(OrganisationId id, DueReviews reviews) {
        List<DueReviews.Candidate> candidates = reviews.candidates();
        Set<List<Object>> sent = candidates.stream()
                .map(DueReviews.Candidate::falls)
                .min(Comparator.naturalOrder())
                .map(first -> new SqlReminders(database).since(id, first))
                .orElse(Set.of())
                .stream()
                .map(PlanReminders::step)
                .collect(Collectors.toSet());
        List<DueReviews.Candidate> fresh = candidates.stream()
                .filter(candidate -> !sent.contains(step(candidate)))
                .toList();
        return reviews.read(fresh).stream()
                .sorted(Comparator.comparing(DueReview::lastDay).thenComparing(DueReview::policy))
                .toList();
    }

    private static List<Object> step(Notice notice) {
        return List.of(notice.policy().policy(), notice.version(), notice.due(), notice.rung());
    }

    private static List<Object> step(DueReviews.Candidate candidate) {
        return List.of(
                candidate.slug(),
                candidate.version().version(),
                candidate.due(),
                candidate.reminder().rung().code());
    }

    private Predicate<LocalDate> quiet(Organisation organisation) {
        if (!organisation.reminders().workingDays()) {
            return day -> false;
        }
        WorkingDays working = new HolidayFile(library).workingDays(organisation.id());
        return day -> !working.isWorkingDay(day);
    }
}
