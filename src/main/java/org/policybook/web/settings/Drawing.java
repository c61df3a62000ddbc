package org.policybook.web.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policybook.governance.Organisation;

/// Draws a form: its fields with what stands in them, what can be chosen and what is wrong.
final class Drawing {
    private final Organisation organisation;
    private final Filled filled;
    private final Map<String, String> problems;

    /// @param problems by the id of the field
    Drawing(Organisation organisation, Filled filled, Map<String, String> problems) {
        this.organisation = organisation;
        this.filled = filled;
        this.problems = problems;
    }

    List<Shown> fields(List<Asked> asked, String prefix) {
        List<Shown> shown = new ArrayList<>();
        for (Asked one : asked) {
            String id = Filled.id(prefix, one.name());
            shown.add(
                    switch (one) {
                        case Asked.One leaf -> field(leaf, id);
                        case Asked.Group group ->
                            new Shown.Group(id, group.label(), problem(id), fields(group.fields(), id));
                        case Asked.Rows rows -> rows(rows, id);
                    });
        }
        return shown;
    }

    private Shown rows(Asked.Rows rows, String id) {
        List<Shown.Row> all = new ArrayList<>();
        for (int i = 1; i <= filled.count(id); i++) {
            String row = Filled.row(id, i);
            all.add(new Shown.Row(row, title(rows, row), filled.text(row), problem(row), fields(rows.fields(), row)));
        }
        return new Shown.Rows(id, rows.label(), rows.one(), problem(id), all);
    }

    private String title(Asked.Rows rows, String row) {
        return rows.fields().stream()
                .filter(field -> field instanceof Asked.One one && !(one.kind() instanceof Asked.Kind.Id))
                .map(field -> filled.text(Filled.id(row, field.name())).replaceAll("\\s*\n\\s*", ", "))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Shown field(Asked.One one, String id) {
        String value = filled.text(id);
        return switch (one.kind()) {
            case Asked.Kind.Line line -> field("input", one, id, List.of());
            case Asked.Kind.Count number -> field("number", one, id, List.of());
            case Asked.Kind.Months months -> field("number", one, id, List.of());
            case Asked.Kind.Numbers numbers -> field("input", one, id, List.of());
            case Asked.Kind.Words words -> field("text", one, id, List.of());
            case Asked.Kind.Lines lines -> field("text", one, id, List.of());
            case Asked.Kind.Colour colour -> field("colour", one, id, List.of());
            case Asked.Kind.YesNo yesNo -> field("checkbox", one, id, List.of());
            case Asked.Kind.Id hidden -> field("hidden", one, id, List.of());
            case Asked.Kind.Choice choice -> field("select", one, id, options(choice.options(), List.of(value)));
            case Asked.Kind.Choices choices ->
                field(
                        "checkboxes",
                        one,
                        id,
                        options(choices.options(), value.lines().toList()));
        };
    }

    private Shown.Field field(String drawn, Asked.One one, String id, List<Shown.Choice> options) {
        return new Shown.Field(drawn, id, one, filled.text(id), options, problem(id));
    }

    /// What can be chosen, and whatever is chosen already.
    private List<Shown.Choice> options(Function<Organisation, List<Asked.Option>> known, List<String> chosen) {
        List<Asked.Option> options = known.apply(organisation);
        Stream<Shown.Choice> declared = options.stream()
                .map(option -> new Shown.Choice(option.value(), option.text(), chosen.contains(option.value())));
        Stream<Shown.Choice> others = chosen.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty()
                        && options.stream().noneMatch(option -> option.value().equals(value)))
                .map(value -> new Shown.Choice(value, value, true));
        return Stream.concat(declared, others).toList();
    }

    private String problem(String id) {
        return problems.getOrDefault(id, "");
    }
}
