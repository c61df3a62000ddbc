package org.policybook.governance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.ClauseId;
import org.policybook.document.FieldReader;
import org.policybook.document.Spelling;

/// Reads one condition of a gate: `{check: NAME}`, `{field: NAME, is: […]}`, `{section: ID}` or `{stage: ID}`.
final class ConditionFile {
    private static final List<String> KINDS = List.of("check", "field", "section", "stage");

    /// Stands where a condition cannot be read; the file is refused for it.
    private static final GateRule.Condition UNREADABLE = new GateRule.Condition.Check(BuiltInCheck.REQUIRED_FIELDS);

    private final DeclaredNames declared;
    private final FieldReader entry;

    ConditionFile(DeclaredNames declared, FieldReader entry) {
        this.declared = declared;
        this.entry = entry;
    }

    GateRule.Condition read() {
        List<String> kinds = KINDS.stream().filter(entry.names()::contains).toList();
        if (kinds.size() != 1) {
            entry.ignore("check", "field", "is", "section", "stage");
            entry.report(
                    "gate-condition",
                    kinds.isEmpty() ? "check" : kinds.getLast(),
                    "A condition of a gate has one of check, field, section or stage; here it has %s."
                            .formatted(kinds.isEmpty() ? "none of them" : String.join(" and ", kinds)));
            return UNREADABLE;
        }
        return switch (kinds.getFirst()) {
            case "check" -> check();
            case "field" -> field();
            case "section" ->
                entry.<GateRule.Condition>read("section", id -> new GateRule.Condition.Section(ClauseId.of(id)))
                        .orElse(UNREADABLE);
            default -> known("stage", declared::notAStage, GateRule.Condition.Stage::new);
        };
    }

    private GateRule.Condition check() {
        Optional<BuiltInCheck> check = entry.read("check", ConditionFile::checkNamed);
        check.flatMap(declared::notJudged).ifPresent(why -> entry.report("gate-check", "check", why));
        return check.<GateRule.Condition>map(GateRule.Condition.Check::new).orElse(UNREADABLE);
    }

    private static BuiltInCheck checkNamed(String text) {
        List<String> names =
                Stream.of(BuiltInCheck.values()).map(BuiltInCheck::written).toList();
        return Stream.of(BuiltInCheck.values())
                .filter(check -> check.written().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInput("There is no check \"%s\". %sThere are: %s."
                        .formatted(
                                text,
                                Spelling.nearest(text, names)
                                        .map("Did you mean \"%s\"? "::formatted)
                                        .orElse(""),
                                String.join(", ", names))));
    }

    private GateRule.Condition field() {
        List<String> is = entry.texts("is");
        return known("field", declared::notAField, path -> new GateRule.Condition.Field(path, is));
    }

    private GateRule.Condition known(
            String kind, Function<String, Optional<String>> unknown, Function<String, GateRule.Condition> condition) {
        Optional<String> text = entry.text(kind);
        text.flatMap(unknown).ifPresent(why -> entry.report("gate-" + kind, kind, why));
        return text.map(condition).orElse(UNREADABLE);
    }
}
