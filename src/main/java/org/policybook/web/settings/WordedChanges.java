package org.policybook.web.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.SameItems;
import org.policybook.document.Value;

/// Tells in the words of the forms how one file differs from another.
final class WordedChanges {
    private static final String WITHIN = " › ";
    private static final int LONGEST_TITLE = 60;

    private final List<Change> changes = new ArrayList<>();

    private WordedChanges() {}

    /// @param where such as `Committees › Workforce Committee › Quorum`
    /// @param before empty when there was nothing
    /// @param after empty when there is nothing any more
    public record Change(String where, String before, String after) {}

    /// Everything that any form asks for.
    static List<Change> between(Value.Fields before, Value.Fields after) {
        WordedChanges worded = new WordedChanges();
        for (SettingsPart part : SettingsPart.values()) {
            worded.fields(part.asked(), "", before, after);
        }
        return worded.changes;
    }

    private void fields(List<Asked> asked, String within, Value.Fields before, Value.Fields after) {
        for (Asked one : asked) {
            Optional<Value> was = Optional.ofNullable(before.entries().get(one.name()));
            Optional<Value> is = Optional.ofNullable(after.entries().get(one.name()));
            if (was.equals(is)) {
                continue;
            }
            switch (one) {
                case Asked.One leaf -> leaf(leaf, within, was, is);
                case Asked.Group group ->
                    fields(group.fields(), place(within, group.label()), mapping(was), mapping(is));
                case Asked.Rows rows -> rows(rows, place(within, rows.label()), items(was), items(is));
            }
        }
    }

    private void leaf(Asked.One leaf, String within, Optional<Value> was, Optional<Value> is) {
        if (!(leaf.kind() instanceof Asked.Kind.Id)) {
            changes.add(new Change(place(within, leaf.label()), text(leaf, was), text(leaf, is)));
        }
    }

    private void rows(Asked.Rows rows, String within, List<Value> before, List<Value> after) {
        List<Integer> origins = SameItems.of(before, after);
        for (int i = 0; i < before.size(); i++) {
            if (!origins.contains(i)) {
                changes.add(new Change(within, told(rows, before.get(i)), ""));
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (origins.get(i) < 0) {
                changes.add(new Change(within, "", told(rows, after.get(i))));
            } else {
                Value.Fields was = FilledOf.mapping(before.get(origins.get(i)));
                fields(rows.fields(), place(within, title(rows, was)), was, FilledOf.mapping(after.get(i)));
            }
        }
        List<Integer> stayed = origins.stream().filter(origin -> origin >= 0).toList();
        if (!stayed.equals(stayed.stream().sorted().toList())) {
            changes.add(new Change(
                    place(within, "Order"),
                    titles(rows, before, stayed.stream().sorted().toList()),
                    titles(rows, before, stayed)));
        }
    }

    private static String titles(Asked.Rows rows, List<Value> items, List<Integer> places) {
        return places.stream()
                .map(place -> title(rows, FilledOf.mapping(items.get(place))))
                .collect(Collectors.joining("; "));
    }

    private static String title(Asked.Rows rows, Value.Fields entry) {
        String title = rows.fields().stream()
                .filter(field -> field instanceof Asked.One one && !(one.kind() instanceof Asked.Kind.Id))
                .map(field -> text(
                        (Asked.One) field, Optional.ofNullable(entry.entries().get(field.name()))))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(rows.one());
        return title.length() > LONGEST_TITLE
                ? title.substring(0, LONGEST_TITLE).strip() + "…"
                : title;
    }

    /// An entry with all that it says.
    private static String told(Asked.Rows rows, Value entry) {
        Value.Fields fields = FilledOf.mapping(entry);
        return rows.fields().stream()
                .flatMap(field -> Optional.ofNullable(fields.entries().get(field.name())).stream()
                        .map(value -> told(field, value)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String told(Asked asked, Value value) {
        return switch (asked) {
            case Asked.One leaf ->
                leaf.kind() instanceof Asked.Kind.Id ? "" : leaf.label() + ": " + text(leaf, Optional.of(value));
            case Asked.Group group ->
                group.fields().stream()
                        .flatMap(field ->
                                Optional.ofNullable(FilledOf.mapping(value)
                                                .entries()
                                                .get(field.name()))
                                        .stream()
                                        .map(inner -> told(field, inner)))
                        .collect(Collectors.joining("; "));
            case Asked.Rows rows ->
                rows.label() + ": "
                        + FilledOf.items(value).stream()
                                .map(item -> title(rows, FilledOf.mapping(item)))
                                .collect(Collectors.joining(", "));
        };
    }

    private static String text(Asked.One leaf, Optional<Value> value) {
        String text = value.map(there -> FilledOf.text(leaf.kind(), there)).orElse("");
        return switch (leaf.kind()) {
            case Asked.Kind.YesNo yesNo -> text.equals("true") ? "yes" : "no";
            case Asked.Kind.Lines lines -> joined(text);
            case Asked.Kind.Choices choices -> joined(text);
            default -> text;
        };
    }

    private static String joined(String lines) {
        return Arrays.stream(lines.split("\n", -1)).collect(Collectors.joining(", "));
    }

    private static String place(String within, String label) {
        return within.isEmpty() || within.equals(label) ? label : within + WITHIN + label;
    }

    private static Value.Fields mapping(Optional<Value> value) {
        return value.map(FilledOf::mapping).orElse(Value.Fields.NONE);
    }

    private static List<Value> items(Optional<Value> value) {
        return value.map(FilledOf::items).orElse(List.of());
    }
}
