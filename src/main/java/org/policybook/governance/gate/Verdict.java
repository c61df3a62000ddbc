package org.policybook.governance.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policybook.governance.CommitId;
import org.policybook.governance.GateRule;

/// What a gate says of a draft, with all that speaks for and against it.
///
/// @param applies whether the gate is for such a draft
/// @param reasons what was seen; empty when the gate does not apply
/// @param waiver by whom it was waived, when that was somebody who may
/// @param judged the revision that was judged
public record Verdict(
        GateRule gate, boolean applies, List<Reason> reasons, Optional<GateFacts.Waived> waiver, CommitId judged) {
    public enum State {
        SATISFIED,
        UNSATISFIED,
        /// Unsatisfied, and let through by somebody who may.
        WAIVED,
        NOT_APPLICABLE,
        /// It could not be judged, and so stands in the way.
        ERROR;

        /// `not-applicable`
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /// Follows from what was seen, and is never set.
    public State state() {
        if (!applies) {
            return State.NOT_APPLICABLE;
        }
        if (sees(Reason.Kind.UNJUDGED)) {
            return State.ERROR;
        }
        if (sees(Reason.Kind.FAULT)) {
            return waiver.isPresent() ? State.WAIVED : State.UNSATISFIED;
        }
        return State.SATISFIED;
    }

    /// Whether the draft cannot be published because of it.
    public boolean isInTheWay() {
        return switch (state()) {
            case UNSATISFIED, ERROR -> true;
            case SATISFIED, WAIVED, NOT_APPLICABLE -> false;
        };
    }

    private boolean sees(Reason.Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }
}
