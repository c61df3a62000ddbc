package org.policybook.render.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.diff.FieldChange;
import org.policybook.diff.FormDiff;
import org.policybook.diff.KeyChange;
import org.policybook.diff.Redline;
import org.policybook.diff.Span;
import org.policybook.render.ChangeWords;
import org.policybook.render.Comparison;
import org.policybook.render.KeyLines;
import org.policybook.render.Statement;

/// A comparison as the plain maps and lists that `redline.ftlh` and `redline-print.ftlh` walk through. The
/// fields are described in `src/docs/templates.md`.
final class RedlineModel {
    private final Comparison comparison;
    private final RedlineCells words;

    private RedlineModel(Comparison comparison) {
        this.comparison = comparison;
        words = new RedlineCells(comparison);
    }

    static Map<String, Object> of(Comparison comparison) {
        return new RedlineModel(comparison).fields();
    }

    private Map<String, Object> fields() {
        List<RedlineEntry> entries = RedlineFlow.of(comparison);
        Statement statement = new Statement(comparison.language(), "");
        KeyLines keys = KeyLines.of(comparison.diff().keyChanges());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(
                "style", StyledParts.look(comparison.after().document().house().style()));
        model.put("title", comparison.title());
        model.put("language", comparison.language());
        model.put("direction", statement.rightToLeft() ? "rtl" : "ltr");
        model.put("from", comparison.before().name());
        model.put("to", comparison.after().name());
        model.put("summary", comparison.diff().counts().summary());
        model.put("changes", (int) entries.stream()
                .filter(entry -> entry instanceof RedlineEntry.Changed)
                .count());
        model.put("keyChanges", keyChanges(keys, entries));
        model.put("moreKeyChanges", keys.more());
        model.put(
                "fields",
                comparison.diff().metadata().stream()
                        .map(field -> field(ChangeWords.name(field), field))
                        .toList());
        model.put("forms", comparison.diff().forms().stream().map(this::form).toList());
        model.put("parts", RedlineSections.of(entries, new RedlinePaths(comparison), words));
        return model;
    }

    private List<Map<String, Object>> keyChanges(KeyLines keys, List<RedlineEntry> entries) {
        Map<String, Integer> numbers = new HashMap<>();
        for (RedlineEntry entry : entries) {
            if (entry instanceof RedlineEntry.Changed changed) {
                changed.changes()
                        .forEach(change -> numbers.putIfAbsent(change.clause().value(), changed.number()));
            }
        }
        return keys.shown().stream()
                .map(change ->
                        keyChange(change, numbers.getOrDefault(change.clause().value(), 0)))
                .toList();
    }

    private Map<String, Object> keyChange(KeyChange change, int number) {
        return Map.of(
                "kinds",
                ChangeWords.kinds(change),
                "path",
                ChangeWords.path(change.headings()),
                "number",
                number,
                "leadIn",
                change.leadIn().map(text -> String.join(" ", words.plain(text))).orElse(""),
                "spans",
                words.spans(change.redline().spans()));
    }

    private Map<String, Object> form(FormDiff form) {
        return Map.of(
                "title",
                form.title(),
                "fields",
                form.answers().stream()
                        .map(answer -> field(answer.label(), answer.change()))
                        .toList());
    }

    private Map<String, Object> field(String name, FieldChange change) {
        Redline redline = change.redline();
        return Map.of(
                "name",
                name,
                "before",
                words.spans(RedlineCells.without(Span.Fate.INSERTED, redline).spans()),
                "after",
                words.spans(RedlineCells.without(Span.Fate.DELETED, redline).spans()));
    }
}
