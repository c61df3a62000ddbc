package org.policybook.search;

import java.util.Locale;

/// Something that hits can be narrowed to and counted by.
public enum Facet {
    ORGANISATION,
    TYPE,
    /// A keyword of the policy.
    TOPIC,
    OWNER,
    AUDIENCE,
    LANGUAGE,
    /// The year from which it is in force.
    YEAR,
    /// `in-force`, `scheduled`, `superseded` or `draft`, on the day asked about.
    STATUS,
    /// `overdue`, `due`, `in-date` or `none`, on the day asked about.
    REVIEW;

    /// Whether it follows from the day asked about, and so is not kept in the index.
    boolean isReckoned() {
        return this == STATUS || this == REVIEW;
    }

    String field() {
        return "facet-" + this;
    }

    /// As written in options and JSON: `type`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
