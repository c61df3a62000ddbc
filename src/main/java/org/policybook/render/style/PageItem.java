package org.policybook.render.style;

/// One thing at the head or foot of every page, written `review` or `statement/print-only-if-needed`.
public record PageItem(Kind kind, String name) {
    public enum Kind {
        ORGANISATION,
        TITLE,
        REFERENCE,
        VERSION,
        EFFECTIVE,
        REVIEW,
        /// "Page 3 of 12".
        PAGE,
        /// That a printed copy is not kept up to date, and how to check it.
        UNCONTROLLED,
        STATEMENT
    }

    static PageItem of(String text) {
        int slash = text.indexOf('/');
        String kind = slash < 0 ? text : text.substring(0, slash);
        return new PageItem(Choice.of(Kind.class, kind), slash < 0 ? "" : text.substring(slash + 1));
    }
}
