package org.policybook.intake.docx;

/// Which text to take of a document with tracked changes.
public enum Tracked {
    /// As if all changes were accepted.
    ACCEPTED,
    /// As if all were rejected.
    ORIGINAL;

    /// Whether the words within such a mark are part of the text.
    ///
    /// @param mark `w:ins`, `w:del`, `w:moveFrom` or `w:moveTo`
    boolean keeps(String mark) {
        return switch (this) {
            case ACCEPTED -> mark.equals("w:ins") || mark.equals("w:moveTo");
            case ORIGINAL -> mark.equals("w:del") || mark.equals("w:moveFrom");
        };
    }
}
