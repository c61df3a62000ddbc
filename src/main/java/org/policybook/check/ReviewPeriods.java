package org.policybook.check;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How often a text is reviewed, as its front matter says: `review: {every: P3Y, first: P1Y}`.
final class ReviewPeriods {
    private ReviewPeriods() {}

    static List<Period> of(CheckedText text) {
        return Stream.of("first", "every")
                .flatMap(name -> text.frontMatter().text("review", name).stream())
                .flatMap(written -> parse(written).stream())
                .toList();
    }

    static Optional<Period> parse(String written) {
        try {
            return Optional.of(Period.parse(written).normalized());
        } catch (DateTimeParseException notAPeriod) {
            return Optional.empty();
        }
    }
}
