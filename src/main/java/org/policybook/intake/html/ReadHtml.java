package org.policybook.intake.html;

import java.util.List;
import java.util.Optional;

/// What an HTML page holds, as Markdown.
///
/// @param title of the page, which often names the site as well
/// @param keywords as the page's properties list them
/// @param lines of Markdown
/// @param dropped what was left out
public record ReadHtml(Optional<String> title, Optional<String> keywords, List<Row> lines, List<Row> dropped) {
    public ReadHtml {
        lines = List.copyOf(lines);
        dropped = List.copyOf(dropped);
    }

    /// A line of text, with the line of the page's source that it comes from.
    public record Row(int source, String text) {}
}
