package org.policybook.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;

/// A clause that was found.
///
/// @param edition the version or draft it stands in
/// @param organisation the organisation's name
/// @param headings the sections around it, outermost first
/// @param text the clause's words, whole
/// @param marks the stretches of `text` that matched, in order
/// @param standing how its text stands on the day asked about
/// @param reviewDue the last day before its review is overdue
/// @param review `overdue`, `due`, `in-date` or `none` on the day asked about
/// @param score higher is better; only comparable within one answer
public record Hit(
        PolicyId policy,
        Edition edition,
        String organisation,
        String title,
        ClauseId clause,
        List<String> headings,
        String text,
        List<Mark> marks,
        Standing standing,
        Optional<LocalDate> reviewDue,
        String review,
        float score) {
    public Hit {
        headings = List.copyOf(headings);
        marks = List.copyOf(marks);
    }

    /// A stretch of the text, from its first character to behind its last.
    public record Mark(int start, int end) {}
}
