package org.policybook.diff;

import java.util.List;

/// Redlines a table row, whose cells are parted by tabs, cell by cell; any other text is one cell. Where
/// the number of cells differs there is nothing to hold on to, and the row is one text.
final class Cells {
    private static final String TAB = "\t";

    private Cells() {}

    static List<Span> redline(String before, String after) {
        String[] cellsBefore = before.split(TAB, -1);
        String[] cellsAfter = after.split(TAB, -1);
        SpanWriter spans = new SpanWriter();
        if (cellsBefore.length == cellsAfter.length) {
            for (int i = 0; i < cellsBefore.length; i++) {
                spans.keep(i == 0 ? "" : TAB);
                cell(cellsBefore[i], cellsAfter[i], spans);
            }
        } else {
            cell(before, after, spans);
        }
        return spans.finish();
    }

    private static void cell(String before, String after, SpanWriter spans) {
        if (before.equals(after)) {
            spans.keep(before);
        } else {
            new WordComparison(Tokens.of(before), Tokens.of(after)).write(spans);
        }
    }
}
