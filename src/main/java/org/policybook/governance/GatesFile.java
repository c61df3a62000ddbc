package org.policybook.governance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.FieldReader;

/// Reads the gates of `organisation.yaml` and holds them against what the rest of the file declares.
final class GatesFile {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final DeclaredNames declared;
    private final Set<String> told = new HashSet<>();

    GatesFile(DeclaredNames declared) {
        this.declared = declared;
    }

    List<GateRule> read(FieldReader file) {
        return file.each("gates", this::gate);
    }

    private GateRule gate(FieldReader gate) {
        String name = name(gate);
        Optional<BuiltInCheck> same = Stream.of(BuiltInCheck.values())
                .filter(check -> check.written().equals(name))
                .findFirst();
        return new GateRule(
                name,
                gate.text("label").or(() -> same.map(BuiltInCheck::label)).orElse(name),
                gate.within("applies-when", inner -> appliesWhen(inner, same))
                        .orElse(same.map(BuiltInCheck::usualCase).orElse(GateRule.AppliesWhen.ALWAYS)),
                passesWhen(gate, same),
                new GateRule.Waiver(known(gate, "waived-by", declared::notAPost), gate.texts("waiver-reasons")));
    }

    private String name(FieldReader gate) {
        String name = gate.required("name");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            gate.report(
                    "gate-name",
                    "name",
                    "A gate cannot be called \"%s\". Use small letters, digits and hyphens, such as review-date."
                            .formatted(name));
        } else if (!told.add(name) && !name.isEmpty()) {
            gate.report(
                    "gate-name",
                    "name",
                    "There are two gates called \"%s\". Give each its own name, or make them one.".formatted(name));
        }
        return name;
    }

    private GateRule.AppliesWhen appliesWhen(FieldReader when, Optional<BuiltInCheck> same) {
        List<String> types = known(when, "type", declared::notAType);
        List<ChangeClass> changes = changes(when);
        boolean never = same.filter(check -> check == BuiltInCheck.HONEST_MINOR).isPresent()
                && !changes.isEmpty()
                && !changes.contains(ChangeClass.MINOR);
        if (never) {
            when.report(
                    "gate-never-applies",
                    "change",
                    "The gate honest-minor judges minor changes only, so this would switch it off, and it always holds. Leave \"change\" out.");
        }
        return new GateRule.AppliesWhen(types, changes);
    }

    private static List<ChangeClass> changes(FieldReader when) {
        List<ChangeClass> changes = new ArrayList<>();
        for (String text : when.texts("change")) {
            try {
                changes.add(ChangeClass.of(text));
            } catch (BadInput notAChange) {
                when.report("wrong-form", "change", "change: %s".formatted(notAChange.getMessage()));
            }
        }
        return changes;
    }

    /// A gate with the name of a check that always holds keeps that check, whatever else it asks for.
    private List<GateRule.Condition> passesWhen(FieldReader gate, Optional<BuiltInCheck> same) {
        List<GateRule.Condition> stated = gate.each("passes-when", entry -> new ConditionFile(declared, entry).read());
        Optional<GateRule.Condition> own = same.filter(check -> stated.isEmpty() || check.isAlwaysOn(declared.forms()))
                .map(GateRule.Condition.Check::new);
        if (own.isEmpty() && stated.isEmpty()) {
            gate.report(
                    "missing-field",
                    "passes-when",
                    "A gate must say what passes it, such as \"passes-when: [{section: training}]\".");
        }
        same.filter(check -> own.isPresent() && stated.isEmpty())
                .flatMap(declared::notJudged)
                .ifPresent(why -> gate.report("gate-check", "name", why));
        return Stream.concat(own.stream(), stated.stream()).distinct().toList();
    }

    /// The texts of a field; each must be known.
    ///
    /// @param unknown what is wrong with a text; empty when nothing is
    private static List<String> known(FieldReader reader, String field, Function<String, Optional<String>> unknown) {
        List<String> texts = reader.texts(field);
        texts.forEach(text -> unknown.apply(text).ifPresent(why -> reader.report("gate-" + field, field, why)));
        return texts;
    }
}
