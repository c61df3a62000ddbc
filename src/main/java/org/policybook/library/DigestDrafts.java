package org.policybook.library;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policybook.deadline.Addressee;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.governance.Person;
import org.policybook.people.Notice;
import org.policybook.people.ReadingNotice;

/// The digests of one organisation and day in the making, a person each.
final class DigestDrafts {
    private final OrganisationId organisation;
    private final LocalDate day;
    private final Set<String> served = new HashSet<>();
    private final Map<String, Lines> byEmail = new TreeMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<ReadingNotice> readings = new ArrayList<>();
    private final Set<String> gaps = new LinkedHashSet<>();

    /// @param served the keys of the day's digests that are there already
    DigestDrafts(OrganisationId organisation, LocalDate day, Set<String> served) {
        this.organisation = organisation;
        this.day = day;
        String prefix = Digest.prefix(organisation, day);
        served.forEach(key -> this.served.add(key.substring(prefix.length())));
    }

    private record Lines(Person to, Map<PolicyId, Digest.ReviewLine> reviews, List<Digest.ReadingLine> readings) {
        Lines(Person to) {
            this(to, new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    /// Takes a review up for all who are to be told, or, when one of them had a digest today, leaves it for tomorrow.
    void add(DueReview review, Recipients recipients) {
        boolean waits = review.reminder().to().stream()
                .flatMap(addressee -> recipients.of(addressee, review).stream())
                .anyMatch(found -> isServed(found.person()));
        if (!waits) {
            review.reminder().to().forEach(addressee -> add(review, addressee, recipients));
        }
    }

    private void add(DueReview review, Addressee addressee, Recipients recipients) {
        List<Recipient> people = recipients.of(addressee, review);
        Notice notice = notice(review, recipients.name(addressee, review));
        if (!recipients.isHeld(addressee, review)) {
            gaps.add(gap(notice, people));
        }
        if (!people.isEmpty()) {
            notices.add(notice);
            people.forEach(
                    found -> lines(found.person()).reviews().putIfAbsent(review.policy(), line(review, found.why())));
        }
    }

    void add(ReadingNotice notice) {
        if (!isServed(notice.person())) {
            readings.add(notice);
            lines(notice.person())
                    .readings()
                    .add(new Digest.ReadingLine(
                            notice.what().policy(),
                            notice.what().version(),
                            notice.what().title(),
                            notice.what().asked(),
                            notice.what().known().isPresent()));
        }
    }

    private Lines lines(Person person) {
        return byEmail.computeIfAbsent(person.email(), email -> new Lines(person));
    }

    private boolean isServed(Person person) {
        return served.contains(person.email());
    }

    private String gap(Notice notice, List<Recipient> people) {
        String instead = people.isEmpty()
                ? "nobody was told, for there is no policy manager either"
                : "told instead: "
                        + people.stream().map(found -> found.person().email()).collect(Collectors.joining(", "));
        return "%s: nobody can be reached as %s; %s.".formatted(organisation, notice.addressee(), instead);
    }

    private static Notice notice(DueReview review, String addressee) {
        return new Notice(
                review.policy(),
                review.version(),
                review.lastDay(),
                review.reminder().rung().code(),
                addressee,
                review.falls());
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
        List<Digest> digests = byEmail.values().stream()
                .map(lines -> new Digest(
                        lines.to(),
                        organisation,
                        day,
                        List.copyOf(lines.reviews().values()),
                        lines.readings().stream()
                                .sorted(Comparator.comparing(Digest.ReadingLine::policy))
                                .toList()))
                .toList();
        return new ReminderPlan(digests, notices, readings, List.copyOf(gaps));
    }
}
