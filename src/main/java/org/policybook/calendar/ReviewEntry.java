package org.policybook.calendar;

import java.time.Instant;
import java.time.LocalDate;

/// An event of a whole day.
///
/// @param uid the same for as long as the event is about the same thing, whatever day it moves to
/// @param summary one line
/// @param description may be several lines
/// @param change when and how often it was changed
public record ReviewEntry(String uid, LocalDate day, String summary, String description, Change change) {
    /// @param sequence never falls from one change to the next
    /// @param at when it was changed last
    /// @param cancelled whether it does not take place any more
    public record Change(int sequence, Instant at, boolean cancelled) {}
}
