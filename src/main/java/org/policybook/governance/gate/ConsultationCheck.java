package org.policybook.governance.gate;

import java.util.List;

/// A consultation was held and has ended, with every comment answered.
final class ConsultationCheck {
    private ConsultationCheck() {}

    static List<Reason> judge(Case draft) {
        return List.of(draft.facts()
                .people()
                .consultation()
                .map(ConsultationCheck::judge)
                .orElseGet(() -> Reason.fault(
                        "No consultation is recorded.", "Ask those whom it concerns, and record it with the draft.")));
    }

    private static Reason judge(GateFacts.Consulted consulted) {
        if (consulted.open() > 0) {
            return Reason.fault(
                    "%d of %d comments have no answer.".formatted(consulted.open(), consulted.comments()),
                    "Answer every comment, then close the consultation.");
        }
        if (!consulted.closed()) {
            return Reason.fault("The consultation is still open.", "Close it when everyone has had their say.");
        }
        return Reason.evidence("Asked: %s. Comments: %d, all answered."
                .formatted(String.join(", ", consulted.invited()), consulted.comments()));
    }
}
