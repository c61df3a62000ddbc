package org.policybook.governance.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.governance.BuiltInCheck;
import org.policybook.governance.GateRule;
import org.policybook.governance.Organisation;

/// Judges drafts by all gates of an organisation.
public final class Gates {
    private Gates() {}

    /// An organisation's gates: those that always hold and are not in its file, then those of its file, in order.
    public static List<GateRule> of(Organisation organisation) {
        List<GateRule> listed = organisation.rules().gates();
        Set<String> names = listed.stream().map(GateRule::name).collect(Collectors.toSet());
        Stream<GateRule> usual = Stream.of(BuiltInCheck.values())
                .filter(check -> check.isAlwaysOn(organisation.forms()))
                .map(BuiltInCheck::usualGate)
                .filter(gate -> !names.contains(gate.name()));
        return Stream.concat(usual, listed.stream()).toList();
    }

    /// One verdict a gate, in the order of [#of].
    public static List<Verdict> judge(GateFacts facts, Organisation organisation, LocalDate today) {
        Case draft = new Case(facts, organisation, today);
        return of(organisation).stream().map(gate -> judge(gate, draft)).toList();
    }

    private static Verdict judge(GateRule gate, Case draft) {
        GateFacts facts = draft.facts();
        boolean applies = gate.appliesWhen()
                .covers(draft.frontMatter().type(), facts.change().stated());
        if (!applies) {
            return new Verdict(gate, false, List.of(), Optional.empty(), facts.judged());
        }
        List<Reason> reasons = new ArrayList<>();
        gate.passesWhen().forEach(condition -> reasons.addAll(Conditions.judge(condition, draft)));
        List<GateFacts.Waived> waivers = facts.people().waivers().stream()
                .filter(waived -> waived.gate().equals(gate.name()))
                .toList();
        return new Verdict(
                gate,
                true,
                reasons,
                waivers.stream()
                        .filter(waived -> gate.waiver().allows(waived.post(), waived.reason()))
                        .findFirst(),
                facts.judged());
    }
}
