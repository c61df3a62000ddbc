package org.policybook.check;

import java.time.Period;
import java.util.Optional;

/// A review every year in one place and every two years in another, the front matter's `review.every`
/// included. A shorter time to the first review contradicts nothing.
final class ContradictingIntervals implements Rule {
    /// @param words as the text puts it
    /// @param place where, for the message
    private record Regular(String words, Period length, String place) {}

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "contradicting-intervals",
                "Nobody can tell when the next review is due, and the earlier one will be missed.",
                "Decide which it is and say it once; the front matter's review field is what reminders go by.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        Optional<Regular> first = inFrontMatter(text);
        for (StatedReviews.Stated stated : StatedReviews.in(text)) {
            for (Interval interval : stated.intervals()) {
                if (interval.first()) {
                    continue;
                }
                Regular here = new Regular(
                        interval.words(),
                        interval.length(),
                        "in \"%s\"".formatted(shortened(stated.sentence().text())));
                if (first.isEmpty()) {
                    first = Optional.of(here);
                } else if (!first.get().length().equals(here.length())) {
                    notes.at(
                            stated.sentence().clause().id(),
                            "The review is \"%s\" here, but \"%s\" %s."
                                    .formatted(
                                            here.words(),
                                            first.get().words(),
                                            first.get().place()));
                }
            }
        }
    }

    private static Optional<Regular> inFrontMatter(CheckedText text) {
        return text.frontMatter()
                .text("review", "every")
                .flatMap(ReviewPeriods::parse)
                .map(period -> new Regular(period.toString(), period, "in the front matter (review)"));
    }

    private static String shortened(String sentence) {
        return sentence.length() <= 70 ? sentence : sentence.substring(0, 70) + "…";
    }
}
