package org.policybook.render.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policybook.diff.Change;
import org.policybook.document.Clause;
import org.policybook.document.Section;

/// Gathers the text by its sections: those with changes one by one, those without folded together.
final class RedlineSections {
    private final RedlinePaths paths;
    private final RedlineCells words;
    private final IdentityHashMap<Change, Integer> numbers = new IdentityHashMap<>();
    private final List<Map<String, Object>> parts = new ArrayList<>();
    private final List<List<RedlineEntry>> untouched = new ArrayList<>();
    private int sections;

    private RedlineSections(RedlinePaths paths, RedlineCells words) {
        this.paths = paths;
        this.words = words;
    }

    /// What `redline.ftlh` calls `parts`.
    static List<Map<String, Object>> of(List<RedlineEntry> entries, RedlinePaths paths, RedlineCells words) {
        RedlineSections found = new RedlineSections(paths, words);
        for (RedlineEntry entry : entries) {
            if (entry instanceof RedlineEntry.Changed changed) {
                changed.changes().forEach(change -> found.numbers.put(change, changed.number()));
            }
        }
        bySection(entries).forEach(found::add);
        found.fold();
        return found.parts;
    }

    private static List<List<RedlineEntry>> bySection(List<RedlineEntry> entries) {
        List<List<RedlineEntry>> groups = new ArrayList<>();
        for (RedlineEntry entry : entries) {
            if (groups.isEmpty() || !section(groups.getLast().getFirst()).equals(section(entry))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(entry);
        }
        return groups;
    }

    private static Optional<String> section(RedlineEntry entry) {
        List<Section> within = entry.clause().within();
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(within.getLast().id().value());
    }

    private void add(List<RedlineEntry> group) {
        if (group.stream().allMatch(entry -> entry instanceof RedlineEntry.Kept)) {
            untouched.add(group);
            return;
        }
        fold();
        sections++;
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("kind", "section");
        part.put("anchor", "section-" + sections);
        part.put("path", paths.of(group.getFirst()));
        part.put("changes", (int) group.stream()
                .filter(entry -> entry instanceof RedlineEntry.Changed)
                .count());
        part.put("items", items(group));
        parts.add(part);
    }

    private void fold() {
        if (untouched.isEmpty()) {
            return;
        }
        List<Clause> clauses = untouched.stream()
                .flatMap(List::stream)
                .map(RedlineEntry::clause)
                .toList();
        List<String> titles = untouched.stream()
                .map(group -> paths.of(group.getFirst()).getLast())
                .toList();
        parts.add(folded("sections", clauses, titles));
        untouched.clear();
    }

    private List<Map<String, Object>> items(List<RedlineEntry> group) {
        List<Map<String, Object>> items = new ArrayList<>();
        List<Clause> kept = new ArrayList<>();
        String told = "";
        for (RedlineEntry entry : group) {
            switch (entry) {
                case RedlineEntry.Kept same -> {
                    kept.add(same.clause());
                    told = same.clause().kind() == Clause.Kind.ITEM ? told : "";
                }
                case RedlineEntry.Changed changed -> {
                    flush(kept, items);
                    items.add(change(changed, told));
                    told = changed.first()
                            .leadIn()
                            .orElse(changed.first().redline().after());
                }
                case RedlineEntry.Left left -> {
                    flush(kept, items);
                    items.add(left(left.change()));
                }
            }
        }
        flush(kept, items);
        return items;
    }

    /// An item is not to be read without the words that lead into its list.
    ///
    /// @param told what stands above it already
    private Map<String, Object> change(RedlineEntry.Changed changed, String told) {
        Map<String, Object> fields = new RedlineChange(words, paths).of(changed);
        fields.put(
                "leadIn",
                changed.first()
                        .leadIn()
                        .filter(text -> !text.equals(told))
                        .map(text -> String.join(" ", words.plain(text)))
                        .orElse(""));
        return fields;
    }

    /// A heading alone is shown above already.
    private void flush(List<Clause> kept, List<Map<String, Object>> items) {
        kept.removeIf(clause -> clause.kind() == Clause.Kind.HEADING);
        if (!kept.isEmpty()) {
            items.add(folded("clauses", kept, List.of()));
        }
        kept.clear();
    }

    private Map<String, Object> folded(String kind, List<Clause> clauses, List<String> titles) {
        long count = clauses.stream()
                .filter(clause -> clause.kind() != Clause.Kind.HEADING)
                .count();
        return Map.of(
                "kind",
                "unchanged-" + kind,
                "count",
                (int) count,
                "titles",
                titles,
                "clauses",
                clauses.stream().map(this::clause).toList());
    }

    private Map<String, Object> clause(Clause clause) {
        return Map.of("part", clause.kind().name().toLowerCase(Locale.ROOT), "cells", words.plain(clause.text()));
    }

    private Map<String, Object> left(Change change) {
        return Map.of(
                "kind",
                "left",
                "number",
                numbers.getOrDefault(change, 0),
                "words",
                String.join(" ", words.plain(change.before().orElseThrow().text())),
                "goal",
                paths.goal(change));
    }
}
