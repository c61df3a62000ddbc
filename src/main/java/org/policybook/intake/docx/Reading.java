package org.policybook.intake.docx;

import java.util.Map;

/// What the readers of one part share.
///
/// @param count goes on from part to part
record Reading(Tracked tracked, Formatting formatting, Beside beside, Tally tally, Count count) {
    record Formatting(Shapes shapes, RunFormats runs) {}

    /// What stands beside the text and is pointed at from it.
    record Beside(Map<String, WordPackage.Relation> relations, Pictures pictures, NoteLabels notes, Remarks remarks) {}

    /// Counts paragraphs.
    static final class Count {
        private int paragraphs;

        int next() {
            return ++paragraphs;
        }

        int now() {
            return paragraphs;
        }
    }

    /// The same for another part, which has relations of its own.
    Reading in(Map<String, WordPackage.Relation> relations) {
        return new Reading(
                tracked,
                formatting,
                new Beside(relations, beside.pictures(), beside.notes(), beside.remarks()),
                tally,
                count);
    }
}
