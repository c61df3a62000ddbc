package org.policybook.web.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policybook.document.Slug;
import org.policybook.document.Value;

/// Makes values of a file from what stands in a form. What the form does not ask for stays as it was, and so does
/// the kind of a value whose words stay.
final class FilledValues {
    private static final int YEAR = 12;
    private static final int LONGEST_ID = 30;

    private final Filled filled;

    FilledValues(Filled filled) {
        this.filled = filled;
    }

    /// @param before what the file says now
    Value.Fields fields(List<Asked> asked, String prefix, Value.Fields before) {
        return fields(asked, prefix, before, new HashSet<>());
    }

    private Value.Fields fields(List<Asked> asked, String prefix, Value.Fields before, Set<String> ids) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (Asked one : asked) {
            Optional<Value> was = Optional.ofNullable(before.entries().get(one.name()));
            String id = Filled.id(prefix, one.name());
            Optional<Value> value = switch (one) {
                case Asked.One leaf -> leaf(leaf.kind(), id, prefix, was, ids);
                case Asked.Group group -> group(group, id, was);
                case Asked.Rows rows -> rows(rows, id, was);
            };
            value.ifPresent(there -> entries.put(one.name(), there));
        }
        Map<String, Value> all = new LinkedHashMap<>();
        List<String> names = asked.stream().map(Asked::name).toList();
        before.entries().forEach((name, value) -> {
            if (!names.contains(name)) {
                all.put(name, value);
            } else if (entries.containsKey(name)) {
                all.put(name, entries.getOrDefault(name, value));
            }
        });
        entries.forEach(all::putIfAbsent);
        return new Value.Fields(all);
    }

    private Optional<Value> group(Asked.Group group, String id, Optional<Value> was) {
        Value.Fields inner =
                fields(group.fields(), id, was.map(FilledOf::mapping).orElse(Value.Fields.NONE));
        return inner.entries().isEmpty() ? Optional.empty() : Optional.of(inner);
    }

    /// A list whose last entry goes is stated no more; one that was stated as empty stays so.
    private Optional<Value> rows(Asked.Rows rows, String id, Optional<Value> was) {
        List<Value> before = was.map(FilledOf::items).orElse(List.of());
        List<Value> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 1; i <= filled.count(id); i++) {
            String row = Filled.row(id, i);
            Value.Fields origin = origin(filled.text(row), before);
            items.add(fields(rows.fields(), row, origin, ids));
        }
        return items.isEmpty() && (was.isEmpty() || !before.isEmpty())
                ? Optional.empty()
                : Optional.of(new Value.Sequence(items));
    }

    private static Value.Fields origin(String number, List<Value> before) {
        return number.matches("[1-9]\\d{0,3}") && Integer.parseInt(number) <= before.size()
                ? FilledOf.mapping(before.get(Integer.parseInt(number) - 1))
                : Value.Fields.NONE;
    }

    private Optional<Value> leaf(Asked.Kind kind, String id, String prefix, Optional<Value> was, Set<String> ids) {
        String text = filled.text(id).replace("\r\n", "\n");
        if (kind instanceof Asked.Kind.Id from) {
            return Optional.of(Value.Scalar.of(identity(text, filled.text(Filled.id(prefix, from.from())), ids)))
                    .filter(scalar -> !scalar.text().isEmpty())
                    .map(scalar -> kept(scalar, was));
        }
        if (was.isPresent() && FilledOf.text(kind, was.get()).equals(text)) {
            return was;
        }
        return switch (kind) {
            case Asked.Kind.Lines lines -> list(text.lines(), was);
            case Asked.Kind.Choices choices -> list(text.lines(), was);
            case Asked.Kind.Numbers numbers -> list(Stream.of(text.split("[,;\\s]+")), was);
            case Asked.Kind.Months months -> one(text.isEmpty() ? "" : period(text), was);
            case Asked.Kind.YesNo yesNo -> yesNo(text, was);
            case Asked.Kind.Count number -> one(text, was);
            case Asked.Kind.Colour colour -> colour(text.replace("#", ""));
            case Asked.Kind.Line line -> one(oneLine(text), was);
            case Asked.Kind.Words words -> one(oneLine(text), was);
            case Asked.Kind.Choice choice -> one(text, was);
            case Asked.Kind.Id already -> Optional.empty();
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static Optional<Value> list(Stream<String> texts, Optional<Value> was) {
        List<Value> before = was.map(FilledOf::items).orElse(List.of());
        List<Value> items = texts.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> before.stream()
                        .filter(item -> item instanceof Value.Scalar scalar
                                && scalar.text().equals(text))
                        .findFirst()
                        .orElseGet(() -> scalar(text)))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Value.Sequence(items));
    }

    private static Optional<Value> one(String text, Optional<Value> was) {
        return text.isEmpty() ? Optional.empty() : Optional.of(kept(scalar(text), was));
    }

    private static Optional<Value> colour(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Value.Scalar.of(text));
    }

    private static Value kept(Value.Scalar now, Optional<Value> was) {
        return was.filter(value ->
                        value instanceof Value.Scalar scalar && scalar.text().equals(now.text()))
                .orElse(now);
    }

    private static Value.Scalar scalar(String text) {
        return text.matches("0|[1-9]\\d{0,8}") ? new Value.Scalar(text, Value.Kind.NUMBER) : Value.Scalar.of(text);
    }

    private static Optional<Value> yesNo(String text, Optional<Value> was) {
        if (text.equals("true")) {
            return Optional.of(new Value.Scalar("true", Value.Kind.BOOLEAN));
        }
        return was.isPresent() ? Optional.of(new Value.Scalar("false", Value.Kind.BOOLEAN)) : Optional.empty();
    }

    /// Months as a period; anything else as it is, for the file's reader to say what is wrong.
    private static String period(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            return text;
        }
        int months = Integer.parseInt(text);
        return months % YEAR == 0 ? "P%dY".formatted(months / YEAR) : "P%dM".formatted(months);
    }

    /// What was there, or one made of the words, that no other entry has.
    private static String identity(String given, String words, Set<String> others) {
        String wanted = given;
        if (wanted.isEmpty()) {
            wanted = Slug.latin(words, LONGEST_ID);
        }
        String free = wanted;
        for (int i = 2; given.isEmpty() && !free.isEmpty() && others.contains(free); i++) {
            free = wanted + "-" + i;
        }
        others.add(free);
        return free;
    }
}
