package org.policybook.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.FrontMatter;
import org.policybook.document.Value;

/// Compares two front matters field by field. A list is one value, a mapping is told by its fields.
final class FieldComparison {
    /// The order of `policy-format.md`; a field it does not name comes last.
    private static final List<String> ORDER = List.of(
            "format",
            "title",
            "reference",
            "type",
            "language",
            "owner",
            "author",
            "audience",
            "classification",
            "keywords",
            "summary",
            "review",
            "related",
            "external",
            "adopted-from",
            "parameters",
            "extra",
            "version",
            "approved",
            "effective",
            "review-due",
            "supersedes",
            "eia");

    private FieldComparison() {}

    static List<FieldChange> of(FrontMatter before, FrontMatter after) {
        Map<String, String> old = flat(before);
        Map<String, String> now = flat(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        return names.stream()
                .sorted(Comparator.comparingInt(FieldComparison::rank))
                .map(name ->
                        new FieldChange(name, Optional.ofNullable(old.get(name)), Optional.ofNullable(now.get(name))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static int rank(String name) {
        int dot = name.indexOf('.');
        int rank = ORDER.indexOf(dot < 0 ? name : name.substring(0, dot));
        return rank < 0 ? ORDER.size() : rank;
    }

    private static Map<String, String> flat(FrontMatter facts) {
        Map<String, String> flat = new LinkedHashMap<>();
        flatten(facts.fields(), new ArrayList<>(), flat);
        return flat;
    }

    private static void flatten(Value value, List<String> path, Map<String, String> flat) {
        if (value instanceof Value.Fields fields) {
            fields.entries().forEach((name, inner) -> {
                path.add(name);
                flatten(inner, path, flat);
                path.removeLast();
            });
        } else if (!FrontMatter.plain(value).isBlank()) {
            flat.put(String.join(".", path), FrontMatter.plain(value));
        }
    }
}
