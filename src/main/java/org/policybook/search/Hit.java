package org.policybook.search;

import java.util.List;
import org.policybook.document.ClauseId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// A clause that was found.
///
/// @param organisation the organisation's name
/// @param headings the sections around it, outermost first
/// @param text the clause's words, whole
/// @param marks the stretches of `text` that matched, in order
/// @param score higher is better; only comparable within one answer
public record Hit(
        PolicyId policy,
        VersionNumber version,
        String organisation,
        String title,
        ClauseId clause,
        List<String> headings,
        String text,
        List<Mark> marks,
        float score) {
    public Hit {
        headings = List.copyOf(headings);
        marks = List.copyOf(marks);
    }

    /// A stretch of the text, from its first character to behind its last.
    public record Mark(int start, int end) {}
}
