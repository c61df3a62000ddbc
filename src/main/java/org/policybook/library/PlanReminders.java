package org.policybook.library;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.policybook.deadline.Addressee;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Organisation;
import org.policybook.governance.Person;
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
            return new ReminderPlan(List.of(), List.of(), List.of());
        }
        List<DueReview> reviews = new DueReviews(library).on(day, id, quiet);
        reviews.sort(Comparator.comparing(DueReview::lastDay).thenComparing(DueReview::policy));
        Recipients recipients = Recipients.of(
                organisation,
                reviews.stream().flatMap(review -> review.owner().stream()).collect(Collectors.toSet()),
                day,
                database);
        Filling filling = new Filling(id, day, recipients, sent(id, reviews));
        reviews.forEach(filling::add);
        return filling.plan();
    }

    private Set<Notice> sent(OrganisationId id, List<DueReview> reviews) {
        return reviews.stream()
                .map(review -> falls(review))
                .min(Comparator.naturalOrder())
                .map(first -> new SqlReminders(database).since(id, first))
                .orElse(Set.of());
    }

    private static LocalDate falls(DueReview review) {
        return review.lastDay().plusDays(review.reminder().rung().days());
    }

    private static Predicate<LocalDate> quiet(Organisation organisation) {
        return organisation.reminders().workingDays()
                ? day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                : day -> false;
    }

    /// A plan in the making.
    private final class Filling {
        private final OrganisationId organisation;
        private final LocalDate day;
        private final Recipients recipients;
        private final Set<Notice> sent;
        private final Map<String, Boolean> served = new LinkedHashMap<>();
        private final Map<Person, Map<Object, Digest.ReviewLine>> lines = new LinkedHashMap<>();
        private final List<Notice> notices = new ArrayList<>();
        private final Set<String> gaps = new LinkedHashSet<>();

        Filling(OrganisationId organisation, LocalDate day, Recipients recipients, Set<Notice> sent) {
            this.organisation = organisation;
            this.day = day;
            this.recipients = recipients;
            this.sent = sent;
        }

        void add(DueReview review) {
            for (Addressee addressee : review.reminder().to()) {
                Notice notice = notice(review, recipients.name(addressee, review));
                if (!sent.contains(notice)) {
                    add(review, addressee, notice);
                }
            }
        }

        private void add(DueReview review, Addressee addressee, Notice notice) {
            List<Recipient> people = recipients.of(addressee, review);
            if (people.stream().anyMatch(found -> isServed(found.person()))) {
                return;
            }
            if (!recipients.isHeld(addressee, review)) {
                gaps.add(gap(notice, people));
            }
            if (!people.isEmpty()) {
                notices.add(notice);
                people.forEach(found -> lines.computeIfAbsent(found.person(), person -> new LinkedHashMap<>())
                        .putIfAbsent(review.policy(), line(review, found.why())));
            }
        }

        private String gap(Notice notice, List<Recipient> people) {
            String instead = people.isEmpty()
                    ? "nobody was told, for there is no policy manager either"
                    : "told instead: "
                            + people.stream()
                                    .map(found -> found.person().email())
                                    .collect(Collectors.joining(", "));
            return "%s: nobody can be reached as %s; %s.".formatted(organisation, notice.addressee(), instead);
        }

        private boolean isServed(Person person) {
            return served.computeIfAbsent(
                    person.email(),
                    email -> new SqlOutbox(database)
                            .knows(new Digest(person, organisation, day, List.of(), List.of()).key()));
        }

        private Notice notice(DueReview review, String addressee) {
            return new Notice(
                    review.policy(),
                    review.version(),
                    review.lastDay(),
                    review.reminder().rung().code(),
                    addressee,
                    falls(review));
        }

        private Digest.ReviewLine line(DueReview review, String why) {
            return new Digest.ReviewLine(
                    review.policy(),
                    review.version(),
                    review.title(),
                    review.due(),
                    ChronoUnit.DAYS.between(day, review.lastDay()),
                    review.reminder().rung().code(),
                    why);
        }

        ReminderPlan plan() {
            List<Digest> digests = lines.entrySet().stream()
                    .map(entry -> new Digest(
                            entry.getKey(),
                            organisation,
                            day,
                            List.copyOf(entry.getValue().values()),
                            List.of()))
                    .sorted(Comparator.comparing(digest -> digest.to().email()))
                    .toList();
            return new ReminderPlan(digests, notices, List.copyOf(gaps));
        }
    }
}
