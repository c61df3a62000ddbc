package org.policybook.deadline;

import java.time.LocalDate;
import java.util.List;

/// A reminder that is to be sent.
///
/// @param day the day it falls on, moved to the next day on which something is sent
/// @param to whom it goes, the owner first
public record Reminder(Rung rung, LocalDate day, List<Addressee> to) {
    public Reminder {
        to = List.copyOf(to);
    }
}
