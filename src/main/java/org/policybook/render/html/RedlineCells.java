package org.policybook.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policybook.diff.Redline;
import org.policybook.diff.Span;

/// Parts the redline of a table row at its tabs. A cell that was inserted or deleted stands among the
/// others.
final class RedlineCells {
    private RedlineCells() {}

    static List<List<Map<String, String>>> of(Redline redline) {
        List<List<Map<String, String>>> cells = new ArrayList<>();
        List<Span> cell = new ArrayList<>();
        for (Span span : redline.spans()) {
            String[] parts = span.text().split("\t", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    cells.add(spans(cell));
                    cell.clear();
                }
                cell.add(new Span(span.fate(), parts[i]));
            }
        }
        cells.add(spans(cell));
        return cells;
    }

    /// Line ends that come or go are made visible.
    static List<Map<String, String>> spans(List<Span> spans) {
        return spans.stream()
                .filter(span -> !span.text().isEmpty())
                .map(span -> Map.of("fate", RedlineModel.fate(span), "text", text(span)))
                .toList();
    }

    private static String text(Span span) {
        return span.fate() == Span.Fate.KEPT ? span.text() : span.text().replace("\n", "¶\n");
    }
}
