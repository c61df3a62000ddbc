package org.policybook.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// How a review stands on a day.
///
/// @param starts the day on which the review starts, by its lead time
/// @param daysLeft negative once overdue
/// @param inDate whether nothing that was promised is late: not overdue, and of those without a date only what is
///     reviewed upon events
/// @param explanation why it is due when it is, and what that means on the day, such as `Due 2021-10: three years
///     from approval 2018-10-23, stated in the text as three-yearly. Overdue since 2021-11-01, 20 days.`
public record ReviewStanding(
        ReviewState state,
        Optional<PartialDate> due,
        Optional<LocalDate> starts,
        Optional<Long> daysLeft,
        boolean inDate,
        String explanation) {}
