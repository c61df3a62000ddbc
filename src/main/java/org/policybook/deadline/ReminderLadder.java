package org.policybook.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The steps on which people are reminded of a review: some days before it is due, on the first day on which it is
/// overdue, and from the week after on one weekday, so that all that is overdue comes in one message. From step to
/// step more people are told.
///
/// @param before how many days before the due date, the most first
/// @param everyWeeks how many weeks lie between two reminders of what is overdue; at least 1
/// @param weekday on which those fall
/// @param escalations the soonest first
public record ReminderLadder(List<Integer> before, int everyWeeks, DayOfWeek weekday, List<Escalation> escalations) {
    private static final int WEEK = 7;

    public ReminderLadder {
        before = List.copyOf(before);
        escalations = List.copyOf(escalations);
    }

    /// The one reminder that is to be sent on a day if it was not sent before: the last that has come up. Earlier
    /// ones that nobody sent, because the server was down, say nothing any more.
    ///
    /// @param due the last day on which the review is not late
    /// @param known the day on which that due date was decided; what would have fallen before it is past
    /// @param quiet the days on which nothing is sent; a reminder waits for the next other day
    public Optional<Reminder> on(LocalDate day, LocalDate due, LocalDate known, Predicate<LocalDate> quiet) {
        return upTo(day, due)
                .filter(falls -> !awake(falls, quiet).isAfter(day))
                .findFirst()
                .filter(falls -> !falls.isBefore(known))
                .map(falls -> reminder(falls, due, quiet));
    }

    private Reminder reminder(LocalDate falls, LocalDate due, Predicate<LocalDate> quiet) {
        Rung rung = new Rung((int) ChronoUnit.DAYS.between(due, falls));
        List<Addressee> to = new ArrayList<>(List.of(new Addressee.Owner()));
        escalations.stream()
                .filter(escalation -> rung.days() >= escalation.overdueDays())
                .map(Escalation::to)
                .forEach(to::add);
        return new Reminder(rung, awake(falls, quiet), to);
    }

    /// The days of all steps up to a day, the latest first.
    private Stream<LocalDate> upTo(LocalDate day, LocalDate due) {
        LocalDate late = due.plusDays(1);
        LocalDate weekly = late.plusWeeks(everyWeeks).with(TemporalAdjusters.nextOrSame(weekday));
        long passed = day.isBefore(weekly) ? -1 : ChronoUnit.DAYS.between(weekly, day) / ((long) WEEK * everyWeeks);
        Stream<LocalDate> overdue = Stream.iterate(passed, step -> step >= 0, step -> step - 1)
                .map(step -> weekly.plusWeeks(step * everyWeeks));
        Stream<LocalDate> first = Stream.of(late).filter(falls -> !falls.isAfter(day));
        Stream<LocalDate> ahead = before.reversed().stream().map(due::minusDays).filter(falls -> !falls.isAfter(day));
        return Stream.concat(Stream.concat(overdue, first), ahead);
    }

    private static LocalDate awake(LocalDate day, Predicate<LocalDate> quiet) {
        LocalDate awake = day;
        while (quiet.test(awake)) {
            awake = awake.plusDays(1);
        }
        return awake;
    }
}
