package org.policybook.library;

import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.document.Spelling;
import org.policybook.governance.GateRule;
import org.policybook.governance.gate.Gates;
import org.policybook.governance.lifecycle.DraftSteps;
import org.policybook.governance.lifecycle.Step;

/// Lets the present text of a draft through a gate that it does not satisfy.
public final class WaiveGate {
    private final TakeStep steps;

    public WaiveGate(Library library) {
        this.steps = new TakeStep(library);
    }

    /// @param post the post of the one who waives
    /// @throws BadInput when there is no such draft or gate
    public Step waive(
            PolicyId policy, Optional<DraftId> draft, String gate, String post, String reason, Session session) {
        OpenDraft open = steps.draft(policy, draft, session);
        GateRule rule = gate(open, gate);
        return steps.ofDraft(
                open,
                session,
                (progress, recorded) -> new DraftSteps(progress, recorded)
                        .waive(
                                rule.name(),
                                post,
                                reason,
                                rule.waiver().posts(),
                                rule.waiver().reasons()));
    }

    private static GateRule gate(OpenDraft draft, String name) {
        var gates = Gates.of(draft.organisation());
        return gates.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("%s has no gate \"%s\". %s"
                        .formatted(
                                draft.organisation().name(),
                                name,
                                Spelling.nearest(
                                                name,
                                                gates.stream()
                                                        .map(GateRule::name)
                                                        .toList())
                                        .map("Did you mean \"%s\"?"::formatted)
                                        .orElseGet(() -> "It has: %s."
                                                .formatted(gates.stream()
                                                        .map(GateRule::name)
                                                        .collect(Collectors.joining(", ")))))));
    }
}
