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
            List.of(new Column("What is asked", 28), new Column("State", 16), new Column("Why", 56));

    private final NamedClauses clauses;

    GateParts(OpenDraft draft) {
        this.clauses = new NamedClauses(draft.reading().parsed().policy());
    }

    /// What a member must know before a decision: what is unsatisfied, and what somebody waived.
    Part inTheWay(List<Verdict> verdicts) {
        List<List<String>> rows = verdicts.stream()
                .filter(verdict -> verdict.isInTheWay() || verdict.state() == Verdict.State.WAIVED)
                .map(verdict -> row(verdict, FEW))
                .toList();
        return rows.isEmpty()
                ? new Part("What is still missing", "Nothing: all that is asked for is there.")
                : new Part("What is still missing", List.of(), COLUMNS, rows);
    }

    /// Every gate; those in the way first.
    Part all(List<Verdict> verdicts) {
        return new Part(
                "Gates",
                List.of(DraftPaper.JUDGED_FOR_PAPER),
                COLUMNS,
                verdicts.stream()
                        .sorted(Comparator.comparing(verdict -> !verdict.isInTheWay()))
                        .map(verdict -> row(verdict, Integer.MAX_VALUE))
                        .toList());
    }

    private List<String> row(Verdict verdict, int most) {
        return List.of(
                verdict.gate().label(),
                state(verdict.state()),
                most > FEW && isTold(verdict) ? "See “What is still missing”." : why(verdict, most));
    }

    /// Whether all of it is told before the text.
    private static boolean isTold(Verdict verdict) {
        return verdict.isInTheWay()
                && verdict.reasons().stream()
                                .filter(reason -> reason.kind() != Reason.Kind.EVIDENCE)
                                .map(Reason::message)
                                .distinct()
                                .count()
                        <= FEW;
    }

    private static String state(Verdict.State state) {
        return switch (state) {
            case SATISFIED -> "Done";
            case UNSATISFIED -> "Still missing";
            case WAIVED -> "Waived";
            case NOT_APPLICABLE -> "Not needed";
            case ERROR -> "Cannot be told";
        };
    }

    private String why(Verdict verdict, int most) {
        List<String> reasons = verdict.reasons().stream()
                .filter(reason -> !verdict.isInTheWay() || reason.kind() != Reason.Kind.EVIDENCE)
                .map(reason -> clauses.in(Days.inWords(reason.message())))
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
