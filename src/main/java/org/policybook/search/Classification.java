package org.policybook.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Who may read a text. A text that says nothing is for staff.
public enum Classification {
    PUBLIC,
    STAFF,
    RESTRICTED;

    /// What a person who may read this much may read.
    List<Classification> within() {
        return Stream.of(values()).filter(one -> one.compareTo(this) <= 0).toList();
    }

    /// @param written as in front matter; anything unknown is the strictest
    public static Classification of(String written) {
        return switch (written) {
            case "public" -> PUBLIC;
            case "staff", "" -> STAFF;
            default -> RESTRICTED;
        };
    }

    /// As written in front matter: `public`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
