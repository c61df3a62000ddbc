package org.policybook.render.style;

/// A part of a document that a style can put in its place, written `contents` or `statement/translation`.
///
/// @param name which of several: a group of the control page, a field, a statement; empty for the others
public record Part(Kind kind, String name) {
    public enum Kind {
        ORGANISATION,
        TITLE,
        /// Version and date, as a cover shows them.
        EDITION,
        STATUS,
        SUMMARY,
        /// The control page, or one group of it.
        CONTROL,
        /// One field of the control page, as a sentence.
        NOTE,
        CONTENTS,
        HISTORY,
        /// One statement, in a frame.
        STATEMENT,
        /// The statements that have no place of their own.
        STATEMENTS,
        /// Room for the approver's signature.
        SIGNATURE,
        /// What follows begins on a new page.
        BREAK
    }

    /// All fields that are in no group.
    public static final Part CONTROL_PAGE = new Part(Kind.CONTROL, "");

    static Part of(String text) {
        int slash = text.indexOf('/');
        String kind = slash < 0 ? text : text.substring(0, slash);
        return new Part(Choice.of(Kind.class, kind), slash < 0 ? "" : text.substring(slash + 1));
    }

    /// The kind as a style file writes it.
    public String key() {
        return Choice.written(kind);
    }
}
