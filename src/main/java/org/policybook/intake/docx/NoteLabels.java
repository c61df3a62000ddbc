package org.policybook.intake.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/// Numbers footnotes and endnotes together, in the order in which the text refers to them.
final class NoteLabels {
    private final Map<Note, String> labels = new LinkedHashMap<>();

    /// @param part `footnotes` or `endnotes`
    record Note(String part, String id) {}

    String label(String part, String id) {
        return labels.computeIfAbsent(new Note(part, id), note -> String.valueOf(labels.size() + 1));
    }

    /// The notes referred to, with their labels.
    Map<Note, String> all() {
        return labels;
    }
}
