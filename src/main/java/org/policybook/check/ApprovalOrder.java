package org.policybook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policybook.document.PartialDate;

/// Dates of a decision that cannot have come in that order: assessed after the panel that needed the
/// assessment, uploaded before those in charge were told, due for review before it was in force.
final class ApprovalOrder implements Rule {
    /// Each kind of step with those that must not come after it.
    private static final Map<Step.Kind, List<Step.Kind>> NEEDS = Map.of(
            Step.Kind.PRESENTED, List.of(Step.Kind.ASSESSED),
            Step.Kind.APPROVED, List.of(Step.Kind.ASSESSED, Step.Kind.PRESENTED),
            Step.Kind.UPLOADED, List.of(Step.Kind.APPROVED, Step.Kind.TOLD));

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "approval-order",
                "The approval rests on something that was not there yet, and can be challenged.",
                "Correct the date if it is a slip. If it happened so, have the approving body confirm its decision.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        List<Step> steps = steps(text);
        Set<String> told = new HashSet<>();
        for (Step late : steps) {
            for (Step needing : steps) {
                boolean needed = NEEDS.getOrDefault(needing.kind(), List.of()).contains(late.kind());
                if (needed && late.isAfter(needing) && told.add(late.kind() + " " + late.on())) {
                    notes.ofAll("\"%s\" is dated %s, after \"%s\" (%s), which should have waited for it."
                            .formatted(late.name(), late.on(), needing.name(), needing.on()));
                }
            }
        }
        reviewBeforeItsTime(text, notes);
    }

    private static List<Step> steps(CheckedText text) {
        List<Step> steps = new ArrayList<>();
        text.facts().approvedOn().ifPresent(on -> steps.add(new Step(Step.Kind.APPROVED, "approved", on)));
        text.facts().lines().forEach(line -> Step.of(line).ifPresent(steps::add));
        text.facts().assessedOn().ifPresent(on -> steps.add(new Step(Step.Kind.ASSESSED, "assessed", on)));
        return steps;
    }

    private static void reviewBeforeItsTime(CheckedText text, Notes notes) {
        text.facts()
                .reviewDue()
                .ifPresent(due -> text.facts()
                        .effectiveFrom()
                        .or(text.facts()::approvedOn)
                        .filter(start -> isAfter(start, due))
                        .ifPresent(start -> notes.ofAll(
                                "The review is due %s, before the policy began on %s.".formatted(due, start))));
        text.facts()
                .approvedOn()
                .ifPresent(approved -> text.facts()
                        .effectiveFrom()
                        .filter(start -> isAfter(approved, start))
                        .ifPresent(start -> notes.ofAll(
                                "It came into force on %s, before it was approved on %s.".formatted(start, approved))));
    }

    private static boolean isAfter(PartialDate one, PartialDate other) {
        return one.firstDay().isAfter(other.lastDay());
    }
}
