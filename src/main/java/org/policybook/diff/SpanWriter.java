package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;

/// Gathers the spans of a redline: joins neighbours of one fate, puts what was deleted before what was
/// inserted, and takes white space that both share out of the pair.
final class SpanWriter {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    void keep(CharSequence text) {
        if (!text.isEmpty()) {
            endChange();
            kept.append(text);
        }
    }

    void delete(CharSequence text) {
        deleted.append(text);
    }

    void insert(CharSequence text) {
        inserted.append(text);
    }

    /// White space where a kept word begins. Where it differs, it is a change like any other.
    void space(CharSequence before, CharSequence after) {
        if (CharSequence.compare(before, after) == 0) {
            keep(before);
        } else {
            delete(before);
            insert(after);
        }
    }

    List<Span> finish() {
        endChange();
        endKept();
        return spans;
    }

    private void endChange() {
        int shared = sharedSpace();
        kept.append(deleted, 0, shared);
        deleted.delete(0, shared);
        inserted.delete(0, shared);
        if (deleted.isEmpty() && inserted.isEmpty()) {
            return;
        }
        endKept();
        flush(Span.Fate.DELETED, deleted);
        flush(Span.Fate.INSERTED, inserted);
    }

    private void endKept() {
        flush(Span.Fate.KEPT, kept);
    }

    private void flush(Span.Fate fate, StringBuilder text) {
        if (!text.isEmpty()) {
            spans.add(new Span(fate, text.toString()));
            text.setLength(0);
        }
    }

    private int sharedSpace() {
        int length = 0;
        while (length < deleted.length()
                && length < inserted.length()
                && Character.isWhitespace(deleted.charAt(length))
                && deleted.charAt(length) == inserted.charAt(length)) {
            length++;
        }
        return length;
    }
}
