package org.policybook.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.FrontMatter;
import org.policybook.document.Policy;
import org.policybook.document.Value;
import org.policybook.governance.Rules;
import org.policybook.intake.Fact;
import org.policybook.intake.Intake;

/// What a document states of itself beyond the fields of a policy: kept under `extra:` where the
/// organisation declares a field of that name, and otherwise beside the draft, in `stated.yaml`.
final class OtherFacts {
    private OtherFacts() {}

    static List<Imported.Other> of(Intake intake) {
        FrontMatter kept = intake.policy().frontMatter();
        List<Imported.Other> others = new ArrayList<>();
        Stream.of(Fact.TYPE, Fact.SCOPE, Fact.DOCUMENT_DATE, Fact.RELATED)
                .filter(fact -> kept.value(fact.key()).isEmpty())
                .forEach(fact -> intake.found()
                        .words(fact)
                        .ifPresent(found -> others.add(new Imported.Other(
                                "", fact.key(), found.value(), found.place().toString()))));
        intake.found()
                .others()
                .forEach(found -> others.add(new Imported.Other(
                        found.value().group(),
                        found.value().label(),
                        found.value().value(),
                        found.place().toString())));
        return others;
    }

    /// Moves what the organisation has a field for into the draft. A field that takes a date, a number or a
    /// table is left to a person: the words of a document are none of these.
    static Imported intoExtra(Imported document, List<Rules.ExtraField> declared) {
        Policy policy = document.policy();
        Map<String, Value> extra =
                new LinkedHashMap<>(policy.frontMatter().mapping("extra").entries());
        List<Imported.Other> left = new ArrayList<>();
        for (Imported.Other other : document.others()) {
            Optional<Rules.ExtraField> field = declared.stream()
                    .filter(candidate -> means(candidate, other) && !extra.containsKey(candidate.name()))
                    .findFirst();
            Optional<Value> value = field.flatMap(of -> value(of.kind(), other.value()));
            if (field.isPresent() && value.isPresent()) {
                extra.put(field.get().name(), value.get());
            } else {
                left.add(other);
            }
        }
        return left.size() == document.others().size()
                ? document
                : document.keeping(policy.with(policy.frontMatter().with("extra", new Value.Fields(extra))), left);
    }

    private static boolean means(Rules.ExtraField field, Imported.Other other) {
        String label = key(other.label());
        String grouped = key(other.group() + " " + other.label());
        return Stream.of(key(field.name()), key(field.label()))
                .anyMatch(name -> name.equals(grouped) || (other.group().isEmpty() && name.equals(label)));
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Optional<Value> value(Rules.Kind kind, String words) {
        return switch (kind) {
            case TEXT -> Optional.of(Value.Scalar.of(words));
            case LIST ->
                Optional.of(new Value.Sequence(Stream.of(words.split("[,;]", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .<Value>map(Value.Scalar::of)
                        .toList()));
            case DATE, YES_NO, NUMBER, TABLE -> Optional.empty();
        };
    }
}
