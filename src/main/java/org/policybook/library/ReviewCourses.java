package org.policybook.library;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.deadline.DueReason;
import org.policybook.deadline.ReviewCourse;
import org.policybook.deadline.ReviewInterval;
import org.policybook.document.PartialDate;
import org.policybook.governance.CorrectableFields;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.Rules;
import org.policybook.governance.VersionEvent;

/// Tells what set and moved the review date of a version, from its record, its text and its organisation's rule.
final class ReviewCourses {
    private ReviewCourses() {}

    /// @param text the intervals that the version's text states
    static ReviewCourse of(Published version, PolicyRecord record, TextFacts.Intervals text, Rules.ReviewRule rule) {
        List<DueReason> reasons = new ArrayList<>();
        published(version, record).reviewDue().ifPresent(due -> reasons.add(set(due, version, record, text, rule)));
        for (GovernanceEvent event : record.events()) {
            if (event instanceof VersionEvent decided) {
                moved(decided, version).ifPresent(reasons::add);
            }
        }
        boolean byEvents = rule.every().isEmpty() && text.every().isEmpty();
        return new ReviewCourse(
                reasons, rule.lead().orElse(ReviewCourse.USUAL_LEAD), byEvents ? rule.triggers() : List.of());
    }

    /// The version as it was published, before anything moved its facts.
    private static Published published(Published version, PolicyRecord record) {
        return record.events().stream()
                .filter(Published.class::isInstance)
                .map(Published.class::cast)
                .filter(event -> event.version().samePlace(version.version()))
                .findFirst()
                .orElse(version);
    }

    private static DueReason set(
            PartialDate due, Published version, PolicyRecord record, TextFacts.Intervals text, Rules.ReviewRule rule) {
        PartialDate approved = version.approval().on();
        boolean first = record.published().indexOf(version) == 0;
        List<DueReason.FromApproval> ways = new ArrayList<>();
        if (first) {
            text.first().ifPresent(length -> ways.add(from(approved, length, true, true)));
        }
        text.every().ifPresent(length -> ways.add(from(approved, length, false, true)));
        if (first) {
            rule.first().ifPresent(length -> ways.add(from(approved, length, true, false)));
        }
        rule.every().ifPresent(length -> ways.add(from(approved, length, false, false)));
        return ways.stream()
                .filter(way -> way.interval().leads(approved, due))
                .findFirst()
                .<DueReason>map(
                        way -> new DueReason.FromApproval(due, approved, way.interval(), way.first(), way.stated()))
                .orElseGet(() ->
                        new DueReason.Stated(due, ways.stream().findFirst().map(DueReason.FromApproval::due)));
    }

    private static DueReason.FromApproval from(PartialDate approved, Period length, boolean first, boolean stated) {
        ReviewInterval interval = new ReviewInterval(length);
        return new DueReason.FromApproval(interval.after(approved), approved, interval, first, stated);
    }

    private static Optional<DueReason> moved(VersionEvent event, Published version) {
        return switch (event) {
            case VersionEvent.Extended extended
            when extended.version().samePlace(version.version()) ->
                Optional.of(new DueReason.PutOff(
                        extended.reviewDue(),
                        extended.approval().by(),
                        extended.approval().on(),
                        extended.rationale()));
            case VersionEvent.Reaffirmed again
            when again.version().samePlace(version.version()) ->
                Optional.of(new DueReason.Reaffirmed(
                        again.reviewDue(),
                        again.approval().by(),
                        again.approval().on()));
            case VersionEvent.Triggered forward
            when forward.version().samePlace(version.version()) ->
                Optional.of(new DueReason.BroughtForward(forward.reviewDue(), forward.because(), forward.happened()));
            case VersionEvent.Corrected corrected
            when corrected.version().samePlace(version.version()) ->
                corrected.field().equals(CorrectableFields.REVIEW_DUE)
                        ? Optional.of(new DueReason.Corrected(PartialDate.parse(corrected.after()), corrected.reason()))
                        : Optional.empty();
            case VersionEvent other -> Optional.empty();
        };
    }
}
