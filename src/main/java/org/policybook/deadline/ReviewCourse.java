package org.policybook.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// All that set or moved the review date of one version, and what follows for a day.
///
/// @param reasons oldest first; the last gives the date. Empty when nothing gives one
/// @param lead how long before the due date the review starts
/// @param triggers what brings a review about in place of a date, in the organisation's words
public record ReviewCourse(List<DueReason> reasons, Period lead, List<String> triggers) {
    /// How long before its due date a review starts where the organisation does not say.
    public static final Period USUAL_LEAD = Period.ofMonths(6);

    public ReviewCourse {
        reasons = List.copyOf(reasons);
        triggers = List.copyOf(triggers);
    }

    /// The course as far as it had been decided by a day.
    public ReviewCourse asOf(LocalDate day) {
        return reasons.stream().allMatch(reason -> reason.isDecidedBy(day))
                ? this
                : new ReviewCourse(
                        reasons.stream()
                                .filter(reason -> reason.isDecidedBy(day))
                                .toList(),
                        lead,
                        triggers);
    }

    public Optional<PartialDate> due() {
        return last().map(DueReason::due);
    }

    /// The day on which the review starts.
    public Optional<LocalDate> starts() {
        return due().map(due -> {
            boolean toTheDay = due.day() != 0;
            return (toTheDay ? due.lastDay() : due.lastDay().plusDays(1)).minus(lead);
        });
    }

    /// The first day of the last stretch, on which the review is due rather than starting: the stated month, or a
    /// month before a stated day. Never before the review starts.
    public Optional<LocalDate> dueFrom() {
        return due().map(due -> due.day() == 0
                        ? due.lastDay().withDayOfMonth(1)
                        : due.lastDay().minusMonths(1))
                .map(day -> starts().filter(day::isBefore).orElse(day));
    }

    /// The date that an extension put off; empty when none holds.
    public Optional<PartialDate> putOffFrom() {
        int at = reasons.size() - 1;
        while (at > 0 && reasons.get(at) instanceof DueReason.PutOff) {
            at--;
        }
        return at >= 0 && at < reasons.size() - 1 ? Optional.of(reasons.get(at).due()) : Optional.empty();
    }

    Optional<DueReason> last() {
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons.getLast());
    }

    public ReviewState stateOn(LocalDate day) {
        if (due().isEmpty()) {
            return ReviewState.NONE;
        }
        if (day.isAfter(due().orElseThrow().lastDay())) {
            return ReviewState.OVERDUE;
        }
        if (reached(dueFrom(), day)) {
            return ReviewState.DUE;
        }
        if (putOffFrom().filter(own -> day.isAfter(own.lastDay())).isPresent()) {
            return ReviewState.EXTENDED;
        }
        return reached(starts(), day) ? ReviewState.STARTING : ReviewState.IN_DATE;
    }

    /// Whether nothing that was promised is late on a day: not overdue, and of those without a date only what is
    /// reviewed upon events.
    public boolean isInDate(LocalDate day) {
        return due().map(due -> !day.isAfter(due.lastDay())).orElse(!triggers.isEmpty());
    }

    private static boolean reached(Optional<LocalDate> from, LocalDate day) {
        return from.filter(first -> !day.isBefore(first)).isPresent();
    }

    /// Days left on a day, negative once overdue; empty without a date.
    public Optional<Long> daysLeft(LocalDate day) {
        return due().map(due -> ChronoUnit.DAYS.between(day, due.lastDay()));
    }

    /// How it stands on a day, with the reason.
    public ReviewStanding on(LocalDate day) {
        return new ReviewStanding(stateOn(day), isInDate(day), this, day);
    }
}
