package org.policybook.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.PartialDate;

/// When a version was approved, and from when it is in force.
///
/// A date known to the month or year is possible when any of its days is: approved in `2017-05` and in
/// force from `2017-05` is no contradiction. In force it counts from its first day.
public record DecisionDates(PartialDate approved, PartialDate effective) {
    /// Why these dates cannot be, and how to mend them; empty when they can.
    ///
    /// @param before what was decided about the policy already
    /// @param today the day on which the decision is recorded
    public Optional<String> impossible(PolicyRecord before, LocalDate today) {
        return Stream.of(notYet(today), beforeTheLast(before), rewriting(before, today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Why a version decided on now cannot be in force before it was approved; one of the past may have been.
    public Optional<String> premature() {
        return effective.lastDay().isBefore(approved.firstDay())
                ? Optional.of(
                        "It would be in force from %s, before its approval of %s. Give the approval or a later date with --effective; a version of the past is brought in with \"policybook import --version\"."
                                .formatted(effective, approved))
                : Optional.empty();
    }

    private Optional<String> notYet(LocalDate today) {
        return approved.firstDay().isAfter(today)
                ? Optional.of(
                        "The approval is dated %s, and today is %s. Give the date on which it was approved with --approved, or wait until it is."
                                .formatted(approved, today))
                : Optional.empty();
    }

    private Optional<String> beforeTheLast(PolicyRecord before) {
        return before.latest()
                .filter(last -> approved.lastDay().isBefore(last.approval().on().firstDay()))
                .map(last ->
                        "The approval is dated %s, before that of version %s, the one before it, which is of %s. Correct the date given with --approved; versions follow each other, the oldest first."
                                .formatted(
                                        approved,
                                        last.version(),
                                        last.approval().on()));
    }

    /// A version that is only scheduled may still be overtaken.
    private Optional<String> rewriting(PolicyRecord before, LocalDate today) {
        return before.inForceOn(today)
                .filter(last ->
                        effective.firstDay().isBefore(last.effectiveFrom().firstDay()))
                .map(last ->
                        "It would be in force from %s%s, before version %s, which is in force from %s: what was in force then would be rewritten. Give %s or a later date with --effective."
                                .formatted(
                                        effective,
                                        effective.day() == 0 ? ", that is its first day" : "",
                                        last.version(),
                                        last.effectiveFrom(),
                                        last.effectiveFrom()));
    }
}
