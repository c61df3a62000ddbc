package org.policybook.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policybook.diff.Redline;
import org.policybook.diff.Span;
import org.policybook.render.Comparison;
import org.policybook.render.Wording;

/// The spans of a redline as a template sees them, parameters filled, and those of a table row parted at its
/// tabs. A cell that was inserted or deleted stands among the others.
final class RedlineCells {
    private final Wording before;
    private final Wording after;

    RedlineCells(Comparison comparison) {
        before = comparison.before().document().wording();
        after = comparison.after().document().wording();
    }

    List<List<Map<String, String>>> of(Redline redline) {
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
    List<Map<String, String>> spans(List<Span> spans) {
        return spans.stream()
                .filter(span -> !span.text().isEmpty())
                .map(span -> Map.of("fate", fate(span), "text", text(span)))
                .toList();
    }

    /// The redline as one of the two texts shows it.
    static Redline without(Span.Fate fate, Redline redline) {
        return new Redline(
                redline.spans().stream().filter(span -> span.fate() != fate).toList());
    }

    private static String fate(Span span) {
        return span.fate().name().toLowerCase(Locale.ROOT);
    }

    /// The words of a clause that stayed, cell by cell.
    List<String> plain(String text) {
        return List.of(after.fill(text).split("\t", -1));
    }

    private String text(Span span) {
        return switch (span.fate()) {
            case KEPT -> after.fill(span.text());
            case DELETED -> before.fill(span.text()).replace("\n", "¶\n");
            case INSERTED -> after.fill(span.text()).replace("\n", "¶\n");
        };
    }
}
