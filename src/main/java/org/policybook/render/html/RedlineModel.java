package org.policybook.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policybook.diff.Change;
import org.policybook.diff.FieldChange;
import org.policybook.diff.PolicyDiff;
import org.policybook.diff.Side;
import org.policybook.diff.Span;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;

/// A comparison as the plain maps and lists that `redline.ftlh` walks through. The fields are described in
/// `src/docs/templates.md`.
final class RedlineModel {
    private RedlineModel() {}

    static Map<String, Object> of(PolicyDiff diff, String title, String from, String to) {
        return Map.of(
                "title",
                title,
                "from",
                from,
                "to",
                to,
                "summary",
                diff.counts().summary(),
                "fields",
                diff.metadata().stream().map(RedlineModel::field).toList(),
                "sections",
                sections(diff.changes()));
    }

    private static Map<String, Object> field(FieldChange change) {
        return Map.of(
                "name",
                name(change.field()),
                "spans",
                RedlineCells.spans(change.redline().spans()));
    }

    /// `review-due` as `Review due`.
    private static String name(String field) {
        String words = field.replace('.', ' ').replace('-', ' ').replaceFirst("^eia\\b", "EIA");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<Map<String, Object>> sections(List<Change> changes) {
        List<Map<String, Object>> sections = new ArrayList<>();
        List<Map<String, Object>> here = new ArrayList<>();
        Optional<ClauseId> last = Optional.empty();
        for (Change change : changes) {
            if (sections.isEmpty() || !last.equals(change.section())) {
                here = new ArrayList<>();
                sections.add(
                        Map.of("anchor", "section-" + (sections.size() + 1), "path", path(change), "changes", here));
                last = change.section();
            }
            here.add(change(change));
        }
        return sections;
    }

    private static List<String> path(Change change) {
        return change.headings().isEmpty() ? List.of("Before the first heading") : change.headings();
    }

    private static Map<String, Object> change(Change change) {
        return Map.of(
                "kind",
                change.kind().name().toLowerCase(Locale.ROOT),
                "label",
                label(change),
                "note",
                note(change),
                "cells",
                change.part() == Clause.Kind.ROW
                        ? RedlineCells.of(change.redline())
                        : List.of(RedlineCells.spans(change.redline().spans())));
    }

    private static String label(Change change) {
        String what = part(change);
        return switch (change.kind()) {
            case INSERTED -> what + " inserted";
            case DELETED -> what + " deleted";
            case MOVED -> change.isReworded() ? what + " moved and changed" : what + " moved";
            case CHANGED ->
                change.isSplit() ? what + " split" : change.isMerge() ? what + "s merged" : what + " changed";
        };
    }

    private static String part(Change change) {
        return switch (change.part()) {
            case HEADING -> change.movesSection() ? "Section" : "Heading";
            case PARAGRAPH -> "Paragraph";
            case ITEM -> "List item";
            case ROW -> "Table row";
            case DEFINITION -> "Definition";
            case QUOTE -> "Quotation";
            case CODE, VERBATIM -> "Text";
        };
    }

    private static String note(Change change) {
        if (change.kind() != Change.Kind.MOVED) {
            return "";
        }
        String from = change.before().map(RedlineModel::around).orElse("");
        boolean within = from.equals(change.after().map(RedlineModel::around).orElse(""));
        String what = change.movesSection() ? "with all that stands in it" : "";
        return (what + (within ? "" : " from " + from)).strip();
    }

    private static String around(Side side) {
        List<String> titles = side.headings();
        List<String> around =
                side.clause().kind() == Clause.Kind.HEADING ? titles.subList(0, titles.size() - 1) : titles;
        return around.isEmpty() ? "the top level" : String.join(" › ", around);
    }

    static String fate(Span span) {
        return span.fate().name().toLowerCase(Locale.ROOT);
    }
}
