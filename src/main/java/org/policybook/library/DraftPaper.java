package org.policybook.library;

import java.util.List;
import org.policybook.governance.gate.Verdict;

/// The paper on one draft for a committee, to be shown on a page: what a member reads first, what changes, and what
/// stands behind it.
///
/// @param standing whether it can be decided on, such as `For decision`
/// @param missing the gates that keep it from being published
/// @param assessment the full answers to the equality impact assessment; empty without one
public record DraftPaper(
        String title,
        String standing,
        List<Part> first,
        Changes changes,
        List<Part> rest,
        List<Part> assessment,
        List<Verdict> missing) {
    /// What paper says of its gates, which a page judges when it is opened.
    public static final String JUDGED_FOR_PAPER =
            "Judged when this pack was made, for the text before you; judged again when the policy is published.";

    public DraftPaper {
        first = List.copyOf(first);
        rest = List.copyOf(rest);
        assessment = List.copyOf(assessment);
        missing = List.copyOf(missing);
    }

    /// @param summary counts the changes in a sentence, or tells that all is new
    /// @param words HTML that the program wrote, with headings from level 3
    public record Changes(String summary, String words) {}

    /// A heading with paragraphs and perhaps a table under them.
    ///
    /// @param id to point at on the page
    /// @param headings of the table's columns; empty for a table of names and values
    /// @param rows their first cell names the row
    public record Part(
            String id, String title, List<String> paragraphs, List<String> headings, List<List<String>> rows) {
        public Part {
            paragraphs = List.copyOf(paragraphs);
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
