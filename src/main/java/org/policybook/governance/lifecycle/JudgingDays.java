package org.policybook.governance.lifecycle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.PartialDate;
import org.policybook.governance.DraftEvent;

/// The days for which a review or a decision can be recorded: from the day on which there was something to judge, to
/// today.
///
/// @param today empty when the days are not asked about
record JudgingDays(DraftProgress progress, Optional<PartialDate> today) {
    /// The first day that can be, and why not before.
    private record Earliest(LocalDate day, String why) {}

    /// Why a group cannot have met on this day; empty when it can.
    Optional<String> ofReview(PartialDate on) {
        return outside(on, putForward());
    }

    /// Why a committee cannot have decided on this day; empty when it can.
    Optional<String> ofDecision(PartialDate on) {
        return outside(on, Stream.concat(putForward(), lastReview()));
    }

    private Optional<String> outside(PartialDate on, Stream<Earliest> bounds) {
        return today.flatMap(now -> notYet(on, now).or(() -> tooEarly(on, now, bounds)));
    }

    private static Optional<String> notYet(PartialDate on, PartialDate now) {
        return on.firstDay().isAfter(now.firstDay())
                ? Optional.of(
                        "It is dated %s, and today is %s. Give the date on which it was decided.".formatted(on, now))
                : Optional.empty();
    }

    private static Optional<String> tooEarly(PartialDate on, PartialDate now, Stream<Earliest> bounds) {
        return bounds.filter(bound -> on.lastDay().isBefore(bound.day()))
                .filter(bound -> !bound.day().isAfter(now.lastDay()))
                .reduce((one, other) -> other.day().isBefore(one.day()) ? one : other)
                .map(bound -> "It is dated %s, and the earliest day is %s: %s".formatted(on, bound.day(), bound.why()));
    }

    private Stream<Earliest> putForward() {
        return progress.submitted().stream()
                .map(put -> new Earliest(
                        LocalDate.ofInstant(put.recordedAt(), ZoneOffset.UTC),
                        "%s put the text forward then, and nobody could judge it before."
                                .formatted(put.by().name())));
    }

    private Stream<Earliest> lastReview() {
        return progress.reviewed().stream()
                .map((DraftEvent.Reviewed review) -> new Earliest(
                        review.on().firstDay(),
                        "the %s reviewed the text then, and it is decided on after that.".formatted(review.group())));
    }
}
