package org.policybook.web.author;

import java.util.List;
import org.policybook.document.PlainWords;
import org.policybook.governance.Finding;

/// What the checks found in the words that somebody edits, by the lines they see.
///
/// @param elsewhere how much more was found in the rest of the text
public record CheckedLines(List<Note> notes, long elsewhere) {
    public CheckedLines {
        notes = List.copyOf(notes);
    }

    /// @param line of the edited words, counted from 1; 0 for the whole
    /// @param weight `error`, `warning` or `advice`
    public record Note(int line, String weight, String message) {
        public String label() {
            return switch (weight) {
                case "error" -> "Must be mended";
                case "warning" -> "Look at this";
                default -> "Advice";
            };
        }
    }

    /// @param from the line of the whole text on which the edited words begin
    /// @param to the line on which they end
    static CheckedLines of(List<Finding> findings, int from, int to) {
        List<Note> notes = findings.stream()
                .filter(finding -> finding.line() >= from && finding.line() <= to)
                .map(finding ->
                        new Note(finding.line() - from + 1, weight(finding), PlainRefusal.of(finding.message())))
                .toList();
        return new CheckedLines(notes, findings.size() - notes.size());
    }

    /// The same by the lines of words that are seen without the text's marks.
    CheckedLines seen(PlainWords words) {
        return new CheckedLines(
                notes.stream()
                        .map(note -> new Note(words.shownLine(note.line()), note.weight(), note.message()))
                        .toList(),
                elsewhere);
    }

    static String weight(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "advice";
        };
    }
}
