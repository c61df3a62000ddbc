package org.policybook.check;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.deadline.ReviewInterval;
import org.policybook.document.PartialDate;

/// A review date that does not follow from the approval, or the day it came into force, and the interval
/// stated. A month either way is left alone: panels meet when they meet.
final class ReviewDateDiffers implements Rule {
    private static final int SLACK_DAYS = 31;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "review-date-differs",
                "The text promises one review date and the control page another.",
                "Correct the review date or the interval, or say in the text why this review comes sooner or later.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        List<Period> periods = ReviewPeriods.of(text);
        List<PartialDate> starts = Stream.of(
                        text.facts().approvedOn(), text.facts().effectiveFrom())
                .flatMap(Optional::stream)
                .toList();
        text.facts()
                .reviewDue()
                .filter(due -> !periods.isEmpty() && !starts.isEmpty())
                .ifPresent(due -> {
                    List<PartialDate> expected = starts.stream()
                            .flatMap(start -> periods.stream().map(period -> new ReviewInterval(period).after(start)))
                            .toList();
                    if (expected.stream().noneMatch(date -> near(date, due))) {
                        notes.ofAll("The review is due %s, but %s after %s is %s."
                                .formatted(due, joined(periods), starts.getFirst(), expected.getFirst()));
                    }
                });
    }

    private static String joined(List<Period> periods) {
        return periods.stream().map(Period::toString).collect(Collectors.joining(" or "));
    }

    private static boolean near(PartialDate expected, PartialDate due) {
        return !expected.firstDay().isAfter(due.lastDay().plusDays(SLACK_DAYS))
                && !expected.lastDay().isBefore(due.firstDay().minusDays(SLACK_DAYS));
    }
}
