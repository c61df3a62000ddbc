package org.policybook.web.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.Value;
import org.policybook.document.YamlFields;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Forms;
import org.policybook.web.ForPages;

/// The answers of an equality impact assessment as somebody typed them. A field's name is its path in `eia.yaml`, such
/// as `characteristics.age.impact` or `actions.1.lead`.
///
/// @param typed by the names of the fields
record AssessmentAnswers(EiaForm form, Map<String, String> typed) {
    /// How many actions the form has room for.
    static final int ACTIONS = 5;

    private static final Pattern DAY = Pattern.compile(
            "declared\\.on|actions\\.\\d+\\.(?:by|review)|details\\.(?:date|[a-z-]+-(?:date|on)|date-[a-z-]+)");
    private static final List<String> OF_IMPACT = List.of("impact", "reason", "evidence", "mitigation");

    /// The kept answers by the names of the fields.
    static Map<String, String> shown(String yaml) {
        Map<String, String> shown = new LinkedHashMap<>();
        flatten("", YamlFields.read(yaml), shown);
        return shown;
    }

    /// Whether a field of the form is a date.
    static boolean isDay(String path) {
        return DAY.matcher(path).matches();
    }

    /// What is no date in the fields for dates, by their names. What was kept before is left as it is.
    Map<String, String> wrongDays(String yaml) {
        Map<String, String> kept = shown(yaml);
        Map<String, String> wrong = new LinkedHashMap<>();
        typed.keySet().stream()
                .filter(AssessmentAnswers::isDay)
                .filter(path -> !text(path).equals(kept.getOrDefault(path, "")))
                .forEach(path -> wrong(path).ifPresent(message -> wrong.put(path, message)));
        return wrong;
    }

    private Optional<String> wrong(String path) {
        try {
            TypedDay.parse(text(path));
            return Optional.empty();
        } catch (BadInput noDay) {
            return Optional.of(String.valueOf(noDay.getMessage()));
        }
    }

    private static String inWords(String path, String kept) {
        return isDay(path) ? ForPages.daysInWords(kept) : kept;
    }

    private static void flatten(String path, Value value, Map<String, String> shown) {
        switch (value) {
            case Value.Scalar scalar -> shown.put(path, inWords(path, scalar.text()));
            case Value.Fields fields ->
                fields.entries()
                        .forEach((name, inner) -> flatten(path.isEmpty() ? name : path + "." + name, inner, shown));
            case Value.Sequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    flatten(path + "." + (i + 1), sequence.items().get(i), shown);
                }
            }
        }
    }

    /// The text of `eia.yaml` with the answers; what the form does not ask for stays.
    ///
    /// @throws org.policybook.document.BadInput when a date is none, or the text cannot be read
    String in(String yaml) {
        Value.Fields before = YamlFields.read(yaml);
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put(
                "details",
                group(before, "details", ids(form.details()), path -> isDay(path) ? asDay(path) : answer(path)));
        fields.put(
                "characteristics",
                group(
                        before,
                        "characteristics",
                        ids(form.characteristics()),
                        path -> entry(path, OF_IMPACT, "impact")));
        fields.put(
                "questions",
                group(
                        before,
                        "questions",
                        form.questions().stream().map(EiaForm.Question::id).toList(),
                        path -> entry(path, List.of("answer", "comment"), "answer")));
        fields.put("outcome", answer("outcome").orElse(new Value.Scalar("", Value.Kind.EMPTY)));
        form.partTwo().ifPresent(part -> {
            fields.put("part-two", group(before, "part-two", ids(part.fields()), this::answer));
            if (part.actions()) {
                fields.put("actions", actions());
            }
        });
        fields.put("declared", declared());
        return YamlFields.with(yaml, fields);
    }

    private static List<String> ids(List<Forms.Named> named) {
        return named.stream().map(Forms.Named::id).toList();
    }

    /// One field of the form.
    private interface Read {
        Optional<? extends Value> of(String path);
    }

    private Value group(Value.Fields before, String name, List<String> ids, Read read) {
        Map<String, Value> entries = new LinkedHashMap<>(
                before.entries().get(name) instanceof Value.Fields present ? present.entries() : Map.of());
        for (String id : ids) {
            read.of(name + "." + id).ifPresentOrElse(value -> entries.put(id, value), () -> entries.remove(id));
        }
        return new Value.Fields(entries);
    }

    private String text(String path) {
        return typed.getOrDefault(path, "").replace("\r\n", "\n").strip();
    }

    private Optional<Value> answer(String path) {
        return Optional.of(text(path)).filter(text -> !text.isEmpty()).map(Value.Scalar::of);
    }

    /// @param needed the part without which there is no answer yet; other parts stand without it, to be seen
    private Optional<Value> entry(String path, List<String> parts, String needed) {
        Map<String, Value> entry = new LinkedHashMap<>();
        parts.forEach(part -> answer(path + "." + part).ifPresent(value -> entry.put(part, value)));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        entry.putIfAbsent(needed, Value.Scalar.of(""));
        return Optional.of(new Value.Fields(entry));
    }

    private Value actions() {
        List<Value> actions = new ArrayList<>();
        for (int i = 1; i <= ACTIONS; i++) {
            String path = "actions." + i;
            Map<String, Value> action = new LinkedHashMap<>();
            answer(path + ".action").ifPresent(value -> action.put("action", value));
            answer(path + ".lead").ifPresent(value -> action.put("lead", value));
            day(path + ".by").ifPresent(value -> action.put("by", value));
            day(path + ".review").ifPresent(value -> action.put("review", value));
            if (!action.isEmpty()) {
                actions.add(new Value.Fields(action));
            }
        }
        return new Value.Sequence(actions);
    }

    /// As the library writes days; words that were kept before and are no day stay.
    private Optional<Value> asDay(String path) {
        return wrong(path).isPresent() ? answer(path) : day(path);
    }

    private Optional<Value> day(String path) {
        return TypedDay.parse(text(path)).map(day -> Value.Scalar.of(day.toString()));
    }

    private Value declared() {
        Map<String, Value> declared = new LinkedHashMap<>();
        answer("declared.by").ifPresent(value -> declared.put("by", value));
        day("declared.on").ifPresent(value -> declared.put("on", value));
        return new Value.Fields(declared);
    }
}
