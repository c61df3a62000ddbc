package org.policybook.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// How a review stands on a day. Its words are put together when they are asked for: a register has thousands of
/// these.
///
/// @param inDate whether nothing that was promised is late: not overdue, and of those without a date only what is
///     reviewed upon events
/// @param course as far as it had been decided by the day
public record ReviewStanding(ReviewState state, boolean inDate, ReviewCourse course, LocalDate day) {
    public Optional<PartialDate> due() {
        return course.due();
    }

    /// The day on which the review starts, by its lead time.
    public Optional<LocalDate> starts() {
        return course.starts();
    }

    /// Negative once overdue.
    public Optional<Long> daysLeft() {
        return course.daysLeft(day);
    }

    /// Why it is due when it is, the same on every day: `Due 2021-10: three years from approval 2018-10-23, stated in
    /// the text as three-yearly.`
    public String reason() {
        return ReviewWords.reason(course);
    }

    /// Why it is due when it is, and what that means on the day, such as `Due 2021-10: three years from approval
    /// 2018-10-23, stated in the text as three-yearly. Overdue since 2021-11-01, 20 days.`
    public String explanation() {
        return ReviewWords.of(course, day);
    }
}
