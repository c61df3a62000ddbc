package org.policybook.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;

/// Says why a review is due when it is.
final class ReviewWords {
    private ReviewWords() {}

    static String of(ReviewCourse course, LocalDate day) {
        return course.due()
                .map(due -> reason(course) + " " + standing(course, due, day))
                .orElseGet(() -> reason(course));
    }

    /// Without what it means on a day.
    static String reason(ReviewCourse course) {
        return course.due()
                .map(due -> "Due %s: %s.".formatted(due.inWords(), reason(course.reasons())))
                .orElseGet(() -> none(course.triggers()));
    }

    private static String none(List<String> triggers) {
        return triggers.isEmpty()
                ? "No review date: neither the text nor the organisation says how often it is reviewed."
                : "No fixed review date: it is reviewed upon %s.".formatted(String.join("; ", triggers));
    }

    private static String reason(List<DueReason> reasons) {
        DueReason last = reasons.getLast();
        List<DueReason> before = reasons.subList(0, reasons.size() - 1);
        return switch (last) {
            case DueReason.FromApproval from -> fromApproval(from);
            case DueReason.Stated stated -> stated(stated);
            case DueReason.Reaffirmed again ->
                "set by the review without a change, approved by the %s on %s"
                        .formatted(again.by(), again.on().inWords());
            case DueReason.PutOff off ->
                "put off%s by the %s on %s (%s)"
                        .formatted(from(before), off.by(), off.on().inWords(), bare(off.rationale()));
            case DueReason.BroughtForward forward ->
                "brought forward%s (%s, %s)"
                        .formatted(
                                from(before),
                                bare(forward.because()),
                                forward.on().inWords());
            case DueReason.Corrected corrected -> "corrected%s (%s)".formatted(from(before), bare(corrected.reason()));
        };
    }

    private static String fromApproval(DueReason.FromApproval from) {
        return "%s from %s %s, %s"
                .formatted(
                        from.interval().words(),
                        from.first() ? "the first approval" : "approval",
                        from.approved().inWords(),
                        from.stated() ? statedAs(from) : ruledAs(from));
    }

    private static String statedAs(DueReason.FromApproval from) {
        return from.first()
                ? "stated in the text for the first review"
                : "stated in the text as " + from.interval().frequency();
    }

    private static String ruledAs(DueReason.FromApproval from) {
        return from.first()
                ? "the organisation's rule for the first review"
                : "the organisation's rule being " + from.interval().frequency();
    }

    private static String stated(DueReason.Stated stated) {
        return "stated with the version"
                + stated.otherwise()
                        .map(date -> ", where the interval from its approval would give " + date.inWords())
                        .orElse("");
    }

    private static String from(List<DueReason> before) {
        return before.isEmpty() ? "" : " from " + before.getLast().due().inWords();
    }

    /// A phrase that stands inside a sentence.
    private static String bare(String phrase) {
        return phrase.strip().replaceAll("[.\\s]+$", "");
    }

    private static String standing(ReviewCourse course, PartialDate due, LocalDate day) {
        Optional<LocalDate> starts = course.starts();
        long left = course.daysLeft(day).orElse(0L);
        return switch (course.stateOn(day)) {
            case OVERDUE ->
                "Overdue since %s, %s.".formatted(written(due.lastDay().plusDays(1)), days(-left));
            case DUE -> left == 0 ? "That is the last day." : days(left) + " left.";
            case STARTING ->
                "The review was to start on %s; %s left.".formatted(written(starts.orElseThrow()), days(left));
            case EXTENDED ->
                "Its own date, %s, has passed, and the extension holds for %s more."
                        .formatted(course.putOffFrom().orElseThrow().inWords(), days(left));
            case IN_DATE -> "The review starts on %s.".formatted(written(starts.orElseThrow()));
            case NONE -> "";
        };
    }

    private static String written(LocalDate day) {
        return PartialDate.of(day).inWords();
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
