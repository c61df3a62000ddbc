package org.policybook.intake;

import java.util.regex.Pattern;

/// A row of a Markdown table, `| a | b |`, as the tabbed row that control pages and tables are read from.
final class PipeRow {
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("[\\s|:-]*-[\\s|:-]*");

    private PipeRow() {}

    static boolean isRow(Line line) {
        String text = line.text();
        return text.length() > 2 && text.startsWith("|") && text.endsWith("|");
    }

    /// The line between header and rows.
    static boolean isRule(Line line) {
        return isRow(line) && line.isShort() && RULE.matcher(line.text()).matches();
    }

    /// The row with tabs between its cells; any other line as it is.
    static Line tabbed(Line line) {
        if (!isRow(line)) {
            return line;
        }
        String cells = line.text().substring(1, line.text().length() - 1);
        return new Line(
                line.number(),
                BETWEEN.matcher(cells).replaceAll("\t").replace(" \t", "\t").replace("\t ", "\t"));
    }
}
