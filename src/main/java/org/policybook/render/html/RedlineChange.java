package org.policybook.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policybook.diff.Change;
import org.policybook.diff.Redline;
import org.policybook.diff.Span;
import org.policybook.document.Clause;
import org.policybook.render.ChangeWords;

/// A change as a template sees it: within the text, and as each of the two texts shows it.
final class RedlineChange {
    private final RedlineCells words;
    private final RedlinePaths paths;

    RedlineChange(RedlineCells words, RedlinePaths paths) {
        this.words = words;
        this.paths = paths;
    }

    Map<String, Object> of(RedlineEntry.Changed entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", entry.first().kind().name().toLowerCase(Locale.ROOT));
        fields.put("number", entry.number());
        fields.put("label", ChangeWords.label(entry.changes()));
        fields.put("note", paths.note(entry.first()));
        fields.put("hasBefore", entry.first().before().isPresent());
        fields.put("hasAfter", entry.first().after().isPresent());
        fields.put("clauses", entry.changes().stream().map(this::clause).toList());
        return fields;
    }

    private Map<String, Object> clause(Change change) {
        return Map.of(
                "part",
                change.part().name().toLowerCase(Locale.ROOT),
                "cells",
                cells(change, change.redline()),
                "before",
                cells(change, RedlineCells.without(Span.Fate.INSERTED, change.redline())),
                "after",
                cells(change, RedlineCells.without(Span.Fate.DELETED, change.redline())));
    }

    private Object cells(Change change, Redline redline) {
        return change.part() == Clause.Kind.ROW ? words.of(redline) : List.of(words.spans(redline.spans()));
    }
}
