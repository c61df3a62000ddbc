package org.policybook.governance;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// When people are reminded of a review, and whom it goes to when nothing happens.
///
/// @param before how many days before the due date, the most first
/// @param everyWeeks once it is overdue, how many weeks lie between two reminders
/// @param weekday the day of the week on which those fall, so that what is overdue comes in one message
/// @param escalations who else is told once it is overdue, the soonest first; the program's own choice when empty
/// @param workingDays whether nothing is sent at weekends and on bank holidays
/// @param readAgain how many days after they were asked people are reminded of what they have not read
public record ReminderRule(
        List<Integer> before,
        int everyWeeks,
        DayOfWeek weekday,
        Optional<List<Escalated>> escalations,
        boolean workingDays,
        List<Integer> readAgain) {
    /// Where an organisation does not say.
    public static final ReminderRule USUAL =
            new ReminderRule(List.of(180, 90, 30, 7), 1, DayOfWeek.MONDAY, Optional.empty(), false, List.of(14, 28));

    public ReminderRule {
        before = List.copyOf(before);
        escalations = escalations.map(List::copyOf);
        readAgain = List.copyOf(readAgain);
    }

    /// @param to a post or a committee
    /// @param overdueDays how many days after the due date
    public record Escalated(String to, int overdueDays) {}
}
