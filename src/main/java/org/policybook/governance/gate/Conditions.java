package org.policybook.governance.gate;

import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.FrontMatter;
import org.policybook.document.Section;
import org.policybook.document.Value;
import org.policybook.governance.BuiltInCheck;
import org.policybook.governance.GateRule;

/// Judges one condition of a gate. Nothing but evidence, or nothing at all, means that it holds.
final class Conditions {
    private Conditions() {}

    static List<Reason> judge(GateRule.Condition condition, Case draft) {
        return switch (condition) {
            case GateRule.Condition.Check(BuiltInCheck check) -> check(check, draft);
            case GateRule.Condition.Field field -> List.of(field(field, draft));
            case GateRule.Condition.Section(ClauseId id) -> List.of(section(id, draft));
            case GateRule.Condition.Stage(String id) -> ChecklistCheck.stage(id, draft);
        };
    }

    private static List<Reason> check(BuiltInCheck check, Case draft) {
        return switch (check) {
            case REQUIRED_FIELDS -> RuleChecks.requiredFields(draft);
            case REFERENCES -> RuleChecks.references(draft);
            case PARAMETERS -> RuleChecks.parameters(draft);
            case REVIEW_DATE -> ReviewDateCheck.judge(draft);
            case HONEST_MINOR -> HonestMinorCheck.judge(draft);
            case EIA -> EiaCheck.judge(draft);
            case CHECKLIST -> ChecklistCheck.all(draft);
            case CONSULTATION -> ConsultationCheck.judge(draft);
            case FREEDOM_OF_INFORMATION, INFORMATION_GOVERNANCE -> AssessmentCheck.judge(check, draft);
            case TRAINING -> TrainingCheck.judge(draft);
            case MONITORING -> MonitoringCheck.judge(draft);
        };
    }

    private static Reason field(GateRule.Condition.Field field, Case draft) {
        Optional<Value> value = draft.frontMatter()
                .value(field.path().split("\\.", -1))
                .filter(found -> !FrontMatter.plain(found).isBlank());
        if (value.isEmpty()) {
            return Reason.fault(
                    "The front matter has no %s.".formatted(field.path()),
                    "Fill in %s in the front matter of policy.md.".formatted(field.path()));
        }
        String text = FrontMatter.plain(value.get());
        if (!field.is().isEmpty() && values(value.get()).stream().noneMatch(field.is()::contains)) {
            return Reason.fault(
                    "%s is \"%s\"; it must be %s.".formatted(field.path(), text, String.join(" or ", field.is())),
                    "Correct %s in the front matter of policy.md, once it is so.".formatted(field.path()));
        }
        return Reason.evidence("%s: %s".formatted(field.path(), Excerpt.start(text)));
    }

    private static List<String> values(Value value) {
        return switch (value) {
            case Value.Scalar scalar -> List.of(scalar.text());
            case Value.Sequence sequence ->
                sequence.items().stream().map(FrontMatter::plain).toList();
            case Value.Fields fields -> List.of(FrontMatter.plain(fields));
        };
    }

    private static Reason section(ClauseId id, Case draft) {
        Optional<Section> section = Sections.withId(draft.policy(), id);
        if (section.isEmpty()) {
            return Reason.fault(
                    "There is no section #%s.".formatted(id),
                    "Add it to policy.md, or give the section meant that id: \"## Heading {#%s}\".".formatted(id));
        }
        String words = Sections.words(draft.policy(), section.get());
        return words.isBlank()
                ? Reason.fault(
                        "The section \"%s\" has no words."
                                .formatted(section.get().title()),
                        id,
                        "Write it in policy.md.")
                : Reason.evidence("\"%s\" is there.".formatted(section.get().title()));
    }
}
