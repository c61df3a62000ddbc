package org.policybook.governance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rules about the second part of an assessment: it must be filled in when an adverse impact stays without a
/// mitigation, or when the outcome says so.
final class EiaPartTwoRules {
    private final PolicyCheck check;
    private final EiaAnswers answers;

    private EiaPartTwoRules(PolicyCheck check, EiaAnswers answers) {
        this.check = check;
        this.answers = answers;
    }

    static void check(PolicyCheck check, EiaForm form, EiaAnswers answers) {
        EiaPartTwoRules rules = new EiaPartTwoRules(check, answers);
        List<String> unmitigated = unmitigated(form, answers);
        form.partTwo().ifPresentOrElse(part -> rules.partTwo(form, part, unmitigated), () -> {
            rules.unasked();
            unmitigated.forEach(rules::noMitigation);
        });
    }

    /// The labels of what is affected badly, without anything done about it.
    private static List<String> unmitigated(EiaForm form, EiaAnswers answers) {
        return form.characteristics().stream()
                .filter(asked -> Optional.ofNullable(answers.characteristics().get(asked.id()))
                        .filter(impact -> form.impacts().adverse().contains(impact.impact())
                                && impact.mitigation().isBlank())
                        .isPresent())
                .map(Forms.Named::label)
                .toList();
    }

    private void unasked() {
        EiaRules.unknown(check, answers.partTwo().keySet(), Set.of(), "part-two");
    }

    private void noMitigation(String label) {
        incomplete("The assessment finds an adverse impact on \"%s\" and no mitigation. Write what is done about it."
                .formatted(label));
    }

    private void partTwo(EiaForm form, EiaForm.PartTwo part, List<String> unmitigated) {
        EiaRules.unknown(check, answers.partTwo().keySet(), EiaRules.ids(part.fields()), "part-two");
        demand(form, unmitigated).ifPresent(why -> complete(part, why));
    }

    /// Why the second part must be filled in.
    private Optional<String> demand(EiaForm form, List<String> unmitigated) {
        if (!unmitigated.isEmpty()) {
            return Optional.of(
                    "of an adverse impact without mitigation on %s".formatted(String.join(", ", unmitigated)));
        }
        return answers.outcome()
                .flatMap(form::outcome)
                .filter(EiaForm.Outcome::partTwo)
                .map(outcome -> "of the outcome \"%s\"".formatted(outcome.label()));
    }

    private void complete(EiaForm.PartTwo part, String why) {
        part.fields().stream()
                .filter(field -> answers.partTwo().getOrDefault(field.id(), "").isBlank())
                .forEach(field ->
                        incomplete("Because %s, \"%s\" must be filled in: it lacks \"%s\" (part-two.%s in eia.yaml)."
                                .formatted(why, part.title(), field.label(), field.id())));
        if (part.actions() && answers.actions().stream().noneMatch(EiaPartTwoRules::isAssigned)) {
            incomplete("Because %s, \"%s\" needs an action with its lead and its date (actions in eia.yaml)."
                    .formatted(why, part.title()));
        }
    }

    private static boolean isAssigned(EiaAnswers.Action action) {
        return !action.lead().isBlank() && action.by().isPresent();
    }

    private void incomplete(String message) {
        check.warning("eia-part-two", Optional.empty(), message);
    }
}
