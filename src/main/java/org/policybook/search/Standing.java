package org.policybook.search;

import java.util.Locale;

/// How a text stands on a day.
public enum Standing {
    IN_FORCE,
    /// In force from a later day.
    SCHEDULED,
    /// Published, and not in force any more, or not at this time.
    SUPERSEDED,
    DRAFT;

    /// As written in options and JSON: `in-force`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
