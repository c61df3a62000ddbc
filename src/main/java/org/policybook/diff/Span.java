package org.policybook.diff;

/// A run of text with one fate.
public record Span(Fate fate, String text) {
    public enum Fate {
        KEPT,
        DELETED,
        INSERTED
    }

    public static Span kept(String text) {
        return new Span(Fate.KEPT, text);
    }

    public static Span deleted(String text) {
        return new Span(Fate.DELETED, text);
    }

    public static Span inserted(String text) {
        return new Span(Fate.INSERTED, text);
    }
}
