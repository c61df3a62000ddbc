package org.policybook.web.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.FrontMatterText;
import org.policybook.document.PolicyText;
import org.policybook.document.Value;

/// The facts about a document as somebody filled them in.
///
/// @param fields with what was typed
/// @param before as they were when the form was opened
record TypedFacts(List<FactFields.Field> fields, List<FactFields.Field> before, List<Problem> problems) {
    TypedFacts {
        fields = List.copyOf(fields);
        before = List.copyOf(before);
        problems = List.copyOf(problems);
    }

    /// @param field the id of the field it is about
    public record Problem(String field, String words) {}

    /// A field that the form did not send stays as it was.
    static TypedFacts of(List<FactFields.Field> before, Map<String, String> form) {
        List<FactFields.Field> fields = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (FactFields.Field field : before) {
            String typed = form.getOrDefault(field.name(), field.value())
                    .replace("\r\n", "\n")
                    .strip();
            if (field.kind() == FactFields.Kind.SEVERAL) {
                typed = inOrder(typed, field.value());
            }
            fields.add(with(field, typed));
            problem(field, typed, problems);
        }
        return new TypedFacts(
                fields,
                before.stream().map(field -> with(field, field.value().strip())).toList(),
                problems);
    }

    /// What was chosen already stays in its order, so that a form without a change changes nothing.
    private static String inOrder(String chosen, String before) {
        List<String> lines = chosen.lines().filter(line -> !line.isEmpty()).toList();
        return Stream.concat(
                        before.lines().filter(lines::contains),
                        lines.stream().filter(line -> before.lines().noneMatch(line::equals)))
                .collect(Collectors.joining("\n"));
    }

    /// Whether somebody else gave one of the changed fields another value since.
    ///
    /// @param now the fields of the text as it stands
    boolean isContested(List<FactFields.Field> now) {
        Map<String, String> values = new HashMap<>();
        now.forEach(field -> values.put(field.name(), field.value().strip()));
        for (int i = 0; i < fields.size(); i++) {
            String began = before.get(i).value();
            String typed = fields.get(i).value();
            String present = values.getOrDefault(fields.get(i).name(), began);
            if (!typed.equals(began) && !present.equals(began) && !present.equals(typed)) {
                return true;
            }
        }
        return false;
    }

    private static FactFields.Field with(FactFields.Field field, String value) {
        return new FactFields.Field(
                field.name(), field.label(), field.hint(), field.kind(), field.required(), value, field.options());
    }

    private static void problem(FactFields.Field field, String typed, List<Problem> problems) {
        if (field.name().equals("title") && typed.isEmpty()) {
            problems.add(new Problem(field.id(), "Give the document a title."));
        }
        if (field.kind() == FactFields.Kind.DAY) {
            try {
                TypedDay.parse(typed);
            } catch (BadInput noDate) {
                problems.add(new Problem(field.id(), field.label() + ": " + noDate.getMessage()));
            }
        }
        if (field.kind() == FactFields.Kind.NUMBER && !typed.matches("|-?\\d{1,12}(?:\\.\\d{1,6})?")) {
            problems.add(new Problem(field.id(), field.label() + ": write a number, such as 12."));
        }
    }

    /// The text with what was changed, and everything else as it was.
    String in(String source) {
        Map<String, Value> set = new LinkedHashMap<>();
        List<String> gone = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            FactFields.Field field = fields.get(i);
            if (!field.value().equals(before.get(i).value())) {
                change(field, source, set, gone);
            }
        }
        return FrontMatterText.with(FrontMatterText.without(source, gone), set);
    }

    private static void change(FactFields.Field field, String source, Map<String, Value> set, List<String> gone) {
        int dot = field.name().indexOf('.');
        String top = dot < 0 ? field.name() : field.name().substring(0, dot);
        if (dot < 0) {
            if (field.value().isEmpty()) {
                gone.add(top);
            } else {
                set.put(top, value(field));
            }
            return;
        }
        Map<String, Value> group = new LinkedHashMap<>(
                set.getOrDefault(top, PolicyText.frontMatter(source).mapping(top)) instanceof Value.Fields present
                        ? present.entries()
                        : Map.of());
        String inner = field.name().substring(dot + 1);
        if (!field.value().isEmpty()) {
            group.put(inner, value(field));
        } else if (top.equals("parameters")) {
            group.put(inner, new Value.Scalar("", Value.Kind.EMPTY));
        } else {
            group.remove(inner);
        }
        gone.remove(top);
        if (group.isEmpty()) {
            set.remove(top);
            gone.add(top);
        } else {
            set.put(top, new Value.Fields(group));
        }
    }

    private static Value value(FactFields.Field field) {
        String text = field.value();
        return switch (field.kind()) {
            case TEXT, WORDS, CHOICE -> Value.Scalar.of(text);
            case LINES, SEVERAL ->
                new Value.Sequence(text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .<Value>map(Value.Scalar::of)
                        .toList());
            case DAY -> Value.Scalar.of(TypedDay.parse(text).orElseThrow().toString());
            case NUMBER -> new Value.Scalar(text, Value.Kind.NUMBER);
        };
    }
}
