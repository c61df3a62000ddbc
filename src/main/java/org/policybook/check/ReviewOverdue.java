package org.policybook.check;

import java.time.Period;
import org.policybook.deadline.ReviewDeadline;
import org.policybook.deadline.ReviewState;

/// A text to be followed today whose review date has passed.
final class ReviewOverdue implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "review-overdue",
                "What nobody has looked at since it was due may no longer be right or lawful.",
                "Begin the review, or have the approving body extend the date.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        if (text.setting().current()) {
            text.facts()
                    .reviewDue()
                    .filter(due ->
                            new ReviewDeadline(due).on(text.setting().today(), Period.ZERO) == ReviewState.OVERDUE)
                    .ifPresent(due -> notes.ofAll("The review was due %s and is overdue.".formatted(due.inWords())));
        }
    }
}
