package org.policybook.library;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.governance.gate.Reason;
import org.policybook.governance.gate.Verdict;
import org.policybook.render.MeetingPack.Column;
import org.policybook.render.MeetingPack.Part;

/// What gates say of a draft, for a committee's paper.
final class GateParts {
    private static final List<Column> COLUMNS =
            List.of(new Column("Gate", 28), new Column("Verdict", 16), new Column("Why", 56));

    private GateParts() {}

    /// What a member must know before a decision: what is unsatisfied, and what somebody waived.
    static Part inTheWay(List<Verdict> verdicts) {
        List<List<String>> rows = verdicts.stream()
                .filter(verdict -> verdict.isInTheWay() || verdict.state() == Verdict.State.WAIVED)
                .map(GateParts::row)
                .toList();
        return rows.isEmpty()
                ? new Part("What is in the way", "Nothing: every gate that applies is satisfied.")
                : new Part("What is in the way", List.of(), COLUMNS, rows);
    }

    /// Every gate; those in the way first.
    static Part all(List<Verdict> verdicts) {
        return new Part(
                "Gates",
                List.of("Judged when this pack was made, for the revision named above; judged again when the policy is published."),
                COLUMNS,
                verdicts.stream()
                        .sorted(Comparator.comparing(verdict -> !verdict.isInTheWay()))
                        .map(GateParts::row)
                        .toList());
    }

    private static List<String> row(Verdict verdict) {
        String state = verdict.state().written().replace('-', ' ');
        return List.of(verdict.gate().label(), Character.toUpperCase(state.charAt(0)) + state.substring(1), why(verdict));
    }

    private static String why(Verdict verdict) {
        Stream<String> waiver = verdict.waiver().stream()
                .map(waived -> "Waived by the %s: %s.".formatted(waived.post(), waived.reason()));
        return Stream.concat(waiver, verdict.reasons().stream().map(Reason::message))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
