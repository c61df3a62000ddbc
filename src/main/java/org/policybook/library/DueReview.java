package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.deadline.Addressee;
import org.policybook.deadline.Reminder;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// A review of which people are to be reminded.
///
/// @param owner the post that owns the policy; empty where its text names none
/// @param above who is told once it is late, the soonest first
record DueReview(
        PolicyId policy,
        VersionNumber version,
        String title,
        Optional<String> owner,
        PartialDate due,
        Reminder reminder,
        List<Addressee> above) {
    DueReview {
        above = List.copyOf(above);
    }

    /// The day that its step of the ladder falls on.
    LocalDate falls() {
        return lastDay().plusDays(reminder.rung().days());
    }

    LocalDate lastDay() {
        return due.lastDay();
    }
}
