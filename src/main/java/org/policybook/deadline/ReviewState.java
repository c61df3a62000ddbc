package org.policybook.deadline;

import java.util.Locale;

/// How a policy stands with its review.
public enum ReviewState {
    /// Its due date has passed.
    OVERDUE,
    /// Its due date is near.
    DUE,
    IN_DATE,
    /// No review date is known.
    NONE;

    /// As written in tables and JSON: `in-date`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
