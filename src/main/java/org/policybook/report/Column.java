package org.policybook.report;

/// A column of a report.
public record Column(String heading, Kind kind) {
    /// What its cells hold, which decides how they are aligned and formatted.
    public enum Kind {
        TEXT,
        NUMBER,
        SHARE,
        DATE,
        LINK
    }

    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT);
    }

    public static Column number(String heading) {
        return new Column(heading, Kind.NUMBER);
    }

    public static Column share(String heading) {
        return new Column(heading, Kind.SHARE);
    }

    public static Column date(String heading) {
        return new Column(heading, Kind.DATE);
    }

    public static Column link(String heading) {
        return new Column(heading, Kind.LINK);
    }
}
