package org.policybook.deadline;

import java.util.Locale;

/// How a policy stands with its review.
public enum ReviewState {
    /// Its due date has passed.
    OVERDUE,
    /// It is due within a month.
    DUE,
    /// Its lead time has begun: the review should be under way.
    STARTING,
    /// Its own due date has passed, and an extension that was granted holds.
    EXTENDED,
    IN_DATE,
    /// No review date is known.
    NONE;

    /// As written in tables and JSON: `in-date`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
