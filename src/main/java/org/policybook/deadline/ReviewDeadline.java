package org.policybook.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.policybook.document.PartialDate;

/// A review due date. One known to the month or year is due on its last day: a review due `2021-10` is
/// overdue from 1 November 2021.
public record ReviewDeadline(PartialDate due) {
    /// How it stands on a day.
    ///
    /// @param near how long before the due date it counts as due
    public ReviewState on(LocalDate day, Period near) {
        if (day.isAfter(due.lastDay())) {
            return ReviewState.OVERDUE;
        }
        return day.plus(near).isBefore(due.lastDay()) ? ReviewState.IN_DATE : ReviewState.DUE;
    }

    /// Days left; negative once overdue.
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, due.lastDay());
    }
}
