package org.policybook.web.settings;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.Value;

/// Fills a form with what a file says.
final class FilledOf {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FilledOf() {}

    static Filled file(List<Asked> asked, Value.Fields file) {
        FilledOf filling = new FilledOf();
        filling.fill(asked, "", file);
        return new Filled(filling.fields);
    }

    private void fill(List<Asked> asked, String prefix, Value.Fields values) {
        for (Asked one : asked) {
            Optional<Value> value = Optional.ofNullable(values.entries().get(one.name()));
            String id = Filled.id(prefix, one.name());
            switch (one) {
                case Asked.One leaf -> value.ifPresent(there -> fields.put(id, text(leaf.kind(), there)));
                case Asked.Group group ->
                    fill(group.fields(), id, value.map(FilledOf::mapping).orElse(Value.Fields.NONE));
                case Asked.Rows rows -> rows(rows, id, items(value.orElse(new Value.Sequence(List.of()))));
            }
        }
    }

    private void rows(Asked.Rows rows, String id, List<Value> items) {
        for (int i = 1; i <= items.size(); i++) {
            fields.put(Filled.row(id, i), String.valueOf(i));
            fill(rows.fields(), Filled.row(id, i), mapping(items.get(i - 1)));
        }
    }

    /// What a field shows of a value.
    static String text(Asked.Kind kind, Value value) {
        List<String> texts = items(value).stream()
                .map(item -> item instanceof Value.Scalar scalar ? scalar.text() : "")
                .toList();
        return switch (kind) {
            case Asked.Kind.Lines lines -> String.join("\n", texts);
            case Asked.Kind.Choices choices -> String.join("\n", texts);
            case Asked.Kind.Numbers numbers -> String.join(", ", texts);
            case Asked.Kind.Months months ->
                texts.stream().map(FilledOf::months).collect(Collectors.joining());
            case Asked.Kind.Line line -> String.join(" ", texts);
            case Asked.Kind.Words words -> String.join(" ", texts);
            case Asked.Kind.Count number -> String.join(" ", texts);
            case Asked.Kind.YesNo yesNo -> String.join("", texts);
            case Asked.Kind.Colour colour -> String.join("", texts);
            case Asked.Kind.Choice choice -> String.join("", texts);
            case Asked.Kind.Id id -> String.join("", texts);
        };
    }

    /// `P3Y` as 36; a period with days as it is written.
    private static String months(String text) {
        return text.matches("P(?:\\d{1,3}Y)?(?:\\d{1,4}M)?") && text.length() > 1
                ? String.valueOf(Period.parse(text).toTotalMonths())
                : text;
    }

    static List<Value> items(Value value) {
        return value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
    }

    static Value.Fields mapping(Value value) {
        return value instanceof Value.Fields fields ? fields : Value.Fields.NONE;
    }
}
