package org.policybook.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.document.Value;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Organisation;
import org.policybook.governance.Rules;
import org.policybook.render.ControlValue;
import org.policybook.render.Labels;
import org.policybook.render.ShownDate;

/// What a control page shows for each of its fields: dates as people write them, codes as their labels.
record ControlValues(FrontMatter facts, Organisation organisation, Labels labels, AdoptedFrom origin) {
    static final String DEFAULT_LANGUAGE = "en-GB";

    /// What a field such as `owner` or `extra.scope` says; empty when the policy has no such fact.
    Optional<ControlValue> of(String field) {
        return switch (field) {
            case "approved" ->
                joined(List.of(facts.text("approved", "by"), facts.approvedOn().map(this::shown)));
            case "effective" -> words(facts.effectiveFrom().map(this::shown));
            case "type" ->
                words(facts.type()
                        .map(type -> organisation
                                .rules()
                                .type(type)
                                .map(Rules.DocumentType::label)
                                .orElse(type)));
            case "eia" ->
                joined(List.of(outcome(), facts.date("eia", "on").map(this::shown), facts.text("eia", "reference")));
            case "adopted-from" -> words(facts.adoptedFrom().map(origin::words));
            case "keywords" -> words(Optional.of(String.join(", ", facts.keywords())));
            default -> facts.value(field.split("\\.", -1)).flatMap(this::value);
        };
    }

    private Optional<String> outcome() {
        return facts.text("eia", "outcome")
                .map(id -> organisation
                        .forms()
                        .eia()
                        .flatMap(form -> form.outcome(id))
                        .map(EiaForm.Outcome::label)
                        .orElse(id));
    }

    private static Optional<ControlValue> joined(List<Optional<String>> parts) {
        return words(Optional.of(parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", "))));
    }

    private static Optional<ControlValue> words(Optional<String> words) {
        return words.filter(text -> !text.isBlank()).map(ControlValue.Words::new);
    }

    private Optional<ControlValue> value(Value value) {
        return switch (value) {
            case Value.Scalar scalar -> words(Optional.of(scalar(scalar.text())));
            case Value.Sequence sequence -> Optional.of(several(sequence.items()));
            case Value.Fields fields -> Optional.of(grid(List.of(fields)));
        };
    }

    /// A list that the author left empty says so: it was thought of.
    private ControlValue several(List<Value> items) {
        if (items.isEmpty()) {
            return new ControlValue.Words(labels.text("control.none"));
        }
        List<Value.Fields> rows = items.stream()
                .filter(Value.Fields.class::isInstance)
                .map(Value.Fields.class::cast)
                .toList();
        return rows.size() == items.size()
                ? grid(rows)
                : new ControlValue.Lines(items.stream().map(this::plain).toList());
    }

    private ControlValue grid(List<Value.Fields> rows) {
        List<String> names = rows.stream()
                .flatMap(row -> row.entries().keySet().stream())
                .distinct()
                .toList();
        return new ControlValue.Grid(
                names.stream().map(ControlValues::heading).toList(),
                rows.stream()
                        .map(row -> names.stream()
                                .map(name -> Optional.ofNullable(row.entries().get(name))
                                        .map(this::plain)
                                        .orElse(""))
                                .toList())
                        .toList());
    }

    /// `Executive director` for `executive-director`.
    private static String heading(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    private String plain(Value value) {
        return scalar(FrontMatter.plain(value));
    }

    private String scalar(String text) {
        boolean mayBeDate = text.length() == 7 || text.length() == 10;
        if (!mayBeDate) {
            return text;
        }
        try {
            return shown(PartialDate.parse(text));
        } catch (BadInput notADate) {
            return text;
        }
    }

    private String shown(PartialDate date) {
        return ShownDate.of(date, facts.language().orElse(DEFAULT_LANGUAGE));
    }
}
