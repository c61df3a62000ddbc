package org.policybook.governance.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.EiaForm;

/// The equality impact assessment: filled in as the form asks, signed, dated before the approval, and not older
/// than the text it covers.
final class EiaCheck {
    private EiaCheck() {}

    static List<Reason> judge(Case draft) {
        Optional<EiaForm> form = draft.organisation().forms().eia();
        if (form.isEmpty()) {
            return List.of(Reason.unjudged(
                    "The organisation has no form of equality impact assessment.",
                    "Declare one under eia in organisation.yaml."));
        }
        return draft.facts()
                .text()
                .eia()
                .map(answers -> judge(form.get(), answers, draft))
                .orElseGet(EiaCheck::missing);
    }

    private static List<Reason> missing() {
        return List.of(
                Reason.fault(
                        "There is no assessment.",
                        "Fill in the organisation's form as eia.yaml and save it with the draft: save ORG/POLICY FILE --eia eia.yaml."));
    }

    private static List<Reason> judge(EiaForm form, EiaAnswers answers, Case draft) {
        List<Reason> reasons =
                new ArrayList<>(draft.faults(finding -> finding.rule().startsWith(RuleChecks.EIA)).stream()
                        .map(EiaCheck::inEiaFile)
                        .toList());
        Optional<PartialDate> on = answers.declared().flatMap(EiaAnswers.Declaration::on);
        if (on.isEmpty()) {
            reasons.add(Reason.fault(
                    answers.declared().isEmpty()
                            ? "Nobody has signed the assessment."
                            : "The assessment is signed, but not dated.",
                    "Write \"declared: {by: POST, on: DATE}\" in eia.yaml."));
        } else {
            reasons.addAll(inTime(on.get(), draft));
            reasons.addAll(EiaAge.judge(answers, on.get(), draft));
        }
        return RuleChecks.orElse(reasons, evidence(form, answers));
    }

    private static Reason inEiaFile(Reason fault) {
        return Reason.fault(fault.message(), "Mend it in eia.yaml.");
    }

    private static List<Reason> inTime(PartialDate on, Case draft) {
        List<Reason> faults = new ArrayList<>();
        LocalDate today = draft.today();
        if (on.firstDay().isAfter(today)) {
            faults.add(Reason.fault(
                    "The assessment is declared for %s, which is after today, %s.".formatted(on, today),
                    "Correct \"declared\" in eia.yaml."));
        }
        draft.facts()
                .dates()
                .approved()
                .filter(approved -> on.firstDay().isAfter(approved.lastDay()))
                .ifPresent(approved -> faults.add(Reason.fault(
                        "The assessment was declared on %s, after the approval on %s: the committee decided without it."
                                .formatted(on, approved),
                        "Have the draft approved again, with its assessment.")));
        return faults;
    }

    private static String evidence(EiaForm form, EiaAnswers answers) {
        String outcome = answers.outcome()
                .flatMap(form::outcome)
                .map(declared -> declared.label() + ". ")
                .orElse("");
        return answers.declared()
                .map(declared -> "%sDeclared by %s%s."
                        .formatted(
                                outcome,
                                declared.by(),
                                declared.on().map(on -> ", " + on).orElse("")))
                .orElse(outcome.strip());
    }
}
