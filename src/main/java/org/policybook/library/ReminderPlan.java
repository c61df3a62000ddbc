package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policybook.people.Notice;
import org.policybook.people.ReadingNotice;

/// What is to be sent for one organisation on one day.
///
/// @param notices the steps of the ladder that are done with it
/// @param readings the steps of asking to read that are done with it
/// @param gaps posts that nobody can be reached by, and what that means, a sentence each
public record ReminderPlan(
        List<Digest> digests, List<Notice> notices, List<ReadingNotice> readings, List<String> gaps) {
    /// How many messages are lost, and made again, when a run is interrupted.
    private static final int TOGETHER = 500;

    static final ReminderPlan NOTHING = new ReminderPlan(List.of(), List.of(), List.of(), List.of());

    public ReminderPlan {
        digests = List.copyOf(digests);
        notices = List.copyOf(notices);
        readings = List.copyOf(readings);
        gaps = List.copyOf(gaps);
    }

    /// The plan in parts that may count one by one. The first has all that reminds of reviews, since one step of the
    /// ladder may tell several people; each other has some of those who are only asked to read, with all they
    /// are asked.
    List<ReminderPlan> parts() {
        Map<String, List<ReadingNotice>> byPerson = readings.stream()
                .collect(Collectors.groupingBy(notice -> notice.person().email()));
        Map<Boolean, List<Digest>> byReviews = digests.stream()
                .collect(Collectors.partitioningBy(digest -> !digest.reviews().isEmpty()));
        List<ReminderPlan> parts = new ArrayList<>();
        parts.add(part(byReviews.getOrDefault(true, List.of()), notices, byPerson));
        List<Digest> others = byReviews.getOrDefault(false, List.of());
        for (int at = 0; at < others.size(); at += TOGETHER) {
            parts.add(part(others.subList(at, Math.min(at + TOGETHER, others.size())), List.of(), byPerson));
        }
        return parts;
    }

    private static ReminderPlan part(
            List<Digest> digests, List<Notice> notices, Map<String, List<ReadingNotice>> byPerson) {
        return new ReminderPlan(
                digests,
                notices,
                digests.stream()
                        .flatMap(digest -> byPerson.getOrDefault(digest.to().email(), List.of()).stream())
                        .toList(),
                List.of());
    }
}
