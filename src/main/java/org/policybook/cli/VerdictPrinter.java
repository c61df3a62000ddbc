package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.policybook.governance.gate.Reason;
import org.policybook.governance.gate.Verdict;
import org.policybook.library.JudgeDraft;

/// Prints what gates say of a draft.
///
/// @param say takes a line
record VerdictPrinter(Consumer<String> say) {
    void tell(JudgeDraft.Judged judged) {
        say.accept("%s, %s change"
                .formatted(judged.draft().address(), judged.change().written()));
        say.accept("");
        judged.verdicts().forEach(this::tell);
        say.accept("");
        long inTheWay = judged.verdicts().stream().filter(Verdict::isInTheWay).count();
        say.accept(
                inTheWay == 0 ? "Nothing is in the way." : "In the way: %s.".formatted(Counted.of(inTheWay, "gates")));
    }

    /// Only what is in the way.
    void obstacles(JudgeDraft.Judged judged) {
        judged.verdicts().stream().filter(Verdict::isInTheWay).forEach(this::tell);
    }

    private void tell(Verdict verdict) {
        Verdict.State state = verdict.state();
        say.accept("%-15s %s (%s)"
                .formatted(
                        state.written().replace('-', ' '),
                        verdict.gate().label(),
                        verdict.gate().name()));
        boolean faults = state != Verdict.State.SATISFIED;
        List<String> mends = new ArrayList<>();
        for (Reason reason : verdict.reasons()) {
            if (!faults || reason.kind() != Reason.Kind.EVIDENCE) {
                lines(reason.message());
                if (!reason.mend().isEmpty() && !mends.contains(reason.mend())) {
                    mends.add(reason.mend());
                }
            }
        }
        if (state == Verdict.State.WAIVED) {
            verdict.waiver().ifPresent(by -> lines("Waived by the %s: %s".formatted(by.post(), by.reason())));
        } else {
            mends.forEach(mend -> lines("To mend: " + mend));
        }
    }

    private void lines(String text) {
        Wrapped.lines(text, " ".repeat(16), " ".repeat(18)).forEach(say);
    }
}
