package org.policybook.report;

import java.util.List;
import java.util.Optional;

/// What a policy manager looks at first: three figures, what changed, and what to do next.
///
/// @param figures always three
/// @param changes of the past month, the latest first
/// @param next the most pressing first
public record Dashboard(AsOf asOf, List<Figure> figures, List<Line> changes, List<Line> next) {
    public Dashboard {
        figures = List.copyOf(figures);
        changes = List.copyOf(changes);
        next = List.copyOf(next);
    }

    /// @param label such as `In date`
    /// @param value such as `62%`
    /// @param words what it means and how it was a month ago, in a sentence
    /// @param worry whether somebody should look at it
    public record Figure(String label, String value, String words, boolean worry) {}

    /// @param words a sentence
    /// @param address what it is about, such as `riverside-surgery/social-media`; empty when it is about several
    public record Line(String words, Optional<String> address) {}
}
