package org.policybook.governance.gate;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.PartialDate;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.Rules;

/// A review date is set, is still to come, and is no later than the organisation's rule allows.
final class ReviewDateCheck {
    private static final String MEND = "Correct \"review: {every: …}\" in the front matter of policy.md.";

    private ReviewDateCheck() {}

    static List<Reason> judge(Case draft) {
        return List.of(
                draft.facts().dates().reviewDue().map(due -> judge(due, draft)).orElseGet(() -> undated(draft)));
    }

    /// An organisation without a rule of its own asks for no date.
    private static Reason undated(Case draft) {
        return longest(draft).isEmpty()
                ? Reason.evidence("Neither the text nor the organisation asks for a review.")
                : Reason.fault(
                        "No review date follows from the text or from the organisation's rule.",
                        "Add \"review: {every: P3Y}\" to the front matter of policy.md, or a review-rule to organisation.yaml.");
    }

    private static Reason judge(PartialDate due, Case draft) {
        if (due.lastDay().isBefore(draft.today())) {
            return Reason.fault(
                    "The review would be due on %s, which is before today, %s.".formatted(due, draft.today()), MEND);
        }
        Optional<Period> longest = longest(draft);
        LocalDate start =
                draft.facts().dates().approved().map(PartialDate::lastDay).orElse(draft.today());
        return longest.filter(period -> due.firstDay().isAfter(start.plus(period)))
                .map(period -> Reason.fault(
                        "The review would be due on %s; the organisation's rule allows %s after the approval, that is until %s."
                                .formatted(due, words(period), start.plus(period)),
                        MEND))
                .orElseGet(() -> Reason.evidence("Due for review: %s%s."
                        .formatted(
                                due,
                                longest.map(period -> ", within the rule of " + words(period))
                                        .orElse(""))));
    }

    /// `1 year and 6 months`
    private static String words(Period period) {
        return Stream.of(
                        words(period.getYears(), "year"),
                        words(period.getMonths(), "month"),
                        words(period.getDays(), "day"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String words(int count, String unit) {
        return count == 0 ? "" : "%d %s%s".formatted(count, unit, count == 1 ? "" : "s");
    }

    private static Optional<Period> longest(Case draft) {
        Rules.ReviewRule rule = draft.organisation().rules().review();
        boolean first = draft.facts().change().stated() == ChangeClass.FIRST;
        return (first ? rule.first() : Optional.<Period>empty()).or(rule::every);
    }
}
