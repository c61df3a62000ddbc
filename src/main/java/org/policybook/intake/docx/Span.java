package org.policybook.intake.docx;

import org.policybook.document.Inline;

/// A piece of a paragraph in one look.
///
/// @param atom [Inline.Text], [Inline.HardBreak], [Inline.Image] or [Inline.FootnoteMark]
/// @param look how it looks
/// @param base how text of its paragraph looks without marks of its own
/// @param link an address, `#` and the name of a bookmark, or empty
record Span(Inline atom, RunFormat look, RunFormat base, String link) {
    String text() {
        return switch (atom) {
            case Inline.Text(String value) -> value;
            case Inline.HardBreak end -> "\n";
            case Inline other -> "";
        };
    }

    boolean bold() {
        return look.bold() && !base.bold();
    }

    boolean italic() {
        return look.italic() && !base.italic();
    }

    boolean struck() {
        return look.struck();
    }

    Span saying(String words) {
        return new Span(new Inline.Text(words), look, base, link);
    }
}
