package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.document.Value;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Organisation;
import org.policybook.governance.Rules;
import org.policybook.render.ShownDate;

/// What a control page shows for each of its fields: dates as people write them, codes as their labels.
record ControlValues(FrontMatter facts, Organisation organisation) {
    static final String DEFAULT_LANGUAGE = "en-GB";

    /// The words for a field such as `owner` or `extra.scope`; empty when the policy has no such fact.
    Optional<String> of(String field) {
        return switch (field) {
            case "approved" ->
                joined(", ", facts.text("approved", "by"), facts.approvedOn().map(this::shown));
            case "effective" -> facts.effectiveFrom().map(this::shown);
            case "type" ->
                facts.type()
                        .map(type -> organisation
                                .rules()
                                .type(type)
                                .map(Rules.DocumentType::label)
                                .orElse(type));
            case "eia" ->
                joined(", ", outcome(), facts.date("eia", "on").map(this::shown), facts.text("eia", "reference"));
            default -> facts.value(field.split("\\.", -1)).map(this::words).filter(words -> !words.isBlank());
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

    @SafeVarargs
    private static Optional<String> joined(String comma, Optional<String>... parts) {
        List<String> known = new ArrayList<>();
        for (Optional<String> part : parts) {
            part.ifPresent(known::add);
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(String.join(comma, known));
    }

    private String words(Value value) {
        return switch (value) {
            case Value.Scalar scalar -> scalar(scalar.text());
            case Value.Sequence sequence -> {
                boolean table = sequence.items().stream().anyMatch(item -> item instanceof Value.Fields);
                yield sequence.items().stream().map(this::words).collect(Collectors.joining(table ? "; " : ", "));
            }
            case Value.Fields fields ->
                fields.entries().values().stream().map(this::words).collect(Collectors.joining(", "));
        };
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
