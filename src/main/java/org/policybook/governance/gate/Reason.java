package org.policybook.governance.gate;

import java.util.Locale;
import java.util.Optional;
import org.policybook.document.ClauseId;

/// Something seen when a gate was judged.
///
/// @param clause where, when it is in the text
/// @param mend what would mend it, and where; empty for what need not be mended
public record Reason(Kind kind, String message, Optional<ClauseId> clause, String mend) {
    public enum Kind {
        /// It speaks for the draft.
        EVIDENCE,
        /// It is not as it should be.
        FAULT,
        /// It could not be told.
        UNJUDGED;

        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Reason evidence(String message) {
        return new Reason(Kind.EVIDENCE, message, Optional.empty(), "");
    }

    static Reason fault(String message, String mend) {
        return new Reason(Kind.FAULT, message, Optional.empty(), mend);
    }

    static Reason fault(String message, ClauseId clause, String mend) {
        return new Reason(Kind.FAULT, message, Optional.of(clause), mend);
    }

    static Reason unjudged(String message, String mend) {
        return new Reason(Kind.UNJUDGED, message, Optional.empty(), mend);
    }
}
