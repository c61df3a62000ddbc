package org.policybook.diff;

import java.util.List;
import java.util.stream.Collectors;

/// A text with the words marked that went and came, as a person would mark them by hand: whole words,
/// numbers and dates, and where little was kept, the whole of it.
///
/// The kept and the deleted spans together are the text before, the kept and the inserted ones the text
/// after, to the letter. Neighbouring spans differ in fate, none is empty, and what was deleted stands
/// before what replaced it.
public record Redline(List<Span> spans) {
    public Redline {
        spans = List.copyOf(spans);
    }

    public static Redline of(String before, String after) {
        if (before.equals(after)) {
            return new Redline(before.isEmpty() ? List.of() : List.of(Span.kept(before)));
        }
        return new Redline(Cells.redline(before, after));
    }

    public String before() {
        return without(Span.Fate.INSERTED);
    }

    public String after() {
        return without(Span.Fate.DELETED);
    }

    public boolean isEmpty() {
        return spans.stream().allMatch(span -> span.fate() == Span.Fate.KEPT);
    }

    private String without(Span.Fate fate) {
        return spans.stream()
                .filter(span -> span.fate() != fate)
                .map(Span::text)
                .collect(Collectors.joining());
    }
}
