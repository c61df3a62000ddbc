package org.policybook.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Footnote;

/// Counts footnotes in the order their marks are met, and remembers how often each was pointed at, for the
/// way back. Ids begin with an underscore, which no clause id does.
final class FootnoteNumbers {
    /// One place in the text that points at a footnote.
    record Mark(int number, int occurrence) {
        String id() {
            return "_note-" + number + "-mark-" + occurrence;
        }

        String noteId() {
            return "_note-" + number;
        }
    }

    /// A footnote that has its number, and the count of its marks so far.
    private static final class Numbered {
        private final Footnote footnote;
        private final int number;
        private int marks;

        Numbered(Footnote footnote, int number) {
            this.footnote = footnote;
            this.number = number;
        }
    }

    private final Map<String, Footnote> waiting = new LinkedHashMap<>();
    private final Map<String, Numbered> numbered = new LinkedHashMap<>();
    private final List<Numbered> inOrder = new ArrayList<>();

    FootnoteNumbers(List<Footnote> footnotes) {
        footnotes.forEach(footnote -> waiting.putIfAbsent(footnote.label(), footnote));
    }

    /// Empty when there is no such footnote.
    Optional<Mark> mark(String label) {
        number(label);
        return Optional.ofNullable(numbered.get(label)).map(at -> new Mark(at.number, ++at.marks));
    }

    /// The footnote with this number, counted from 1. Writing one may bring up more; those that no mark
    /// points at come last.
    Optional<Footnote> footnote(int number) {
        if (number > inOrder.size()) {
            waiting.keySet().stream().findFirst().ifPresent(this::number);
        }
        return number > inOrder.size() ? Optional.empty() : Optional.of(inOrder.get(number - 1).footnote);
    }

    List<Mark> marks(int number) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 1; i <= inOrder.get(number - 1).marks; i++) {
            marks.add(new Mark(number, i));
        }
        return marks;
    }

    private void number(String label) {
        Footnote footnote = waiting.remove(label);
        if (footnote != null) {
            Numbered next = new Numbered(footnote, inOrder.size() + 1);
            inOrder.add(next);
            numbered.put(label, next);
        }
    }
}
