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
    /// So many reasons are told before the text.
    private static final int FEW = 3;

    private static final List<Column> COLUMNS =
            List.of(new Column("Gate", 28), new Column("Verdict", 16), new Column("Why", 56));

    private GateParts() {}

    /// What a member must know before a decision: what is unsatisfied, and what somebody waived.
    static Part inTheWay(List<Verdict> verdicts) {
        List<List<String>> rows = verdicts.stream()
                .filter(verdict -> verdict.isInTheWay() || verdict.state() == Verdict.State.WAIVED)
                .map(verdict -> row(verdict, FEW))
                .toList();
        return rows.isEmpty()
                ? new Part("What is in the way", "Nothing: every gate that applies is satisfied.")
                : new Part("What is in the way", List.of(), COLUMNS, rows);
    }

    /// Every gate; those in the way first.
    static Part all(List<Verdict> verdicts) {
        return new Part(
                "Gates",
                List.of(DraftPaper.JUDGED_FOR_PAPER),
                COLUMNS,
                verdicts.stream()
                        .sorted(Comparator.comparing(verdict -> !verdict.isInTheWay()))
                        .map(verdict -> row(verdict, Integer.MAX_VALUE))
                        .toList());
    }

    private static List<String> row(Verdict verdict, int most) {
        String state = verdict.state().written().replace('-', ' ');
        return List.of(
                verdict.gate().label(),
                Character.toUpperCase(state.charAt(0)) + state.substring(1),
                why(verdict, most));
    }

    private static String why(Verdict verdict, int most) {
        List<String> reasons = verdict.reasons().stream()
                .filter(reason -> !verdict.isInTheWay() || reason.kind() != Reason.Kind.EVIDENCE)
                .map(Reason::message)
                .distinct()
                .toList();
        Stream<String> waiver = verdict.waiver().stream()
                .map(waived -> "Waived by the %s: %s.".formatted(waived.post(), waived.reason()));
        Stream<String> more = reasons.size() > most
                ? Stream.of("And %d more, listed under Gates.".formatted(reasons.size() - most))
                : Stream.empty();
        return Stream.concat(waiver, Stream.concat(reasons.stream().limit(most), more))
                .collect(Collectors.joining(" "));
    }
}
