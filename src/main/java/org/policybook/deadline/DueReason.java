package org.policybook.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// What set a review's due date, or moved it. The last one counts.
public sealed interface DueReason {
    PartialDate due();

    /// Whether it had been decided by a day. A wrong date that was corrected later was wrong all along.
    default boolean isDecidedBy(LocalDate day) {
        return switch (this) {
            case FromApproval from -> true;
            case Stated stated -> true;
            case Corrected corrected -> true;
            case Reaffirmed again -> !again.on().firstDay().isAfter(day);
            case PutOff off -> !off.on().firstDay().isAfter(day);
            case BroughtForward forward -> !forward.on().firstDay().isAfter(day);
        };
    }

    /// It follows from an approval.
    ///
    /// @param first whether it is the first review, which some organisations hold sooner
    /// @param stated whether the text states the interval; else it is the organisation's
    record FromApproval(PartialDate due, PartialDate approved, ReviewInterval interval, boolean first, boolean stated)
            implements DueReason {}

    /// It was stated when the version was published.
    ///
    /// @param otherwise what would follow from the approval; empty without a rule
    record Stated(PartialDate due, Optional<PartialDate> otherwise) implements DueReason {}

    /// A review found nothing to change, and this is the next.
    record Reaffirmed(PartialDate due, String by, PartialDate on) implements DueReason {}

    /// It was put off.
    record PutOff(PartialDate due, String by, PartialDate on, String rationale) implements DueReason {}

    /// Something happened that could not wait: the law changed, an incident, a platform's terms changed.
    ///
    /// @param on when it happened
    record BroughtForward(PartialDate due, String because, PartialDate on) implements DueReason {}

    /// It had been recorded wrongly.
    record Corrected(PartialDate due, String reason) implements DueReason {}
}
