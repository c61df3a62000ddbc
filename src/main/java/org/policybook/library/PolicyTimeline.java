package org.policybook.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.policybook.deadline.ReviewCourse;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.governance.Rules;

/// A policy's record, folded once so that it can be asked about any day: which version was in force, and how its
/// review stood. Texts are read when they are asked for. Safe for several threads.
public final class PolicyTimeline {
    private final PolicyId policy;
    private final PolicyRecord record;
    private final Rules.ReviewRule rule;
    private final Function<Published, TextFacts> texts;
    private final List<Stretch> stretches;
    private final Map<VersionNumber, ReviewCourse> explained = new ConcurrentHashMap<>();

    /// @param course without the intervals that the text states, which only explain it
    private record Stretch(PolicyRecord.Reign reign, ReviewCourse course) {
        boolean has(LocalDate day) {
            return !day.isBefore(reign.from())
                    && reign.until().map(day::isBefore).orElse(true);
        }
    }

    PolicyTimeline(PolicyId policy, PolicyRecord record, Rules.ReviewRule rule, Function<Published, TextFacts> texts) {
        this.policy = policy;
        this.record = record;
        this.rule = rule;
        this.texts = texts;
        this.stretches = record.reigns().stream()
                .map(reign -> new Stretch(
                        reign, course(reign.version(), new TextFacts.Intervals(Optional.empty(), Optional.empty()))))
                .toList();
    }

    private ReviewCourse course(Published version, TextFacts.Intervals intervals) {
        return ReviewCourses.of(version, record, intervals, rule);
    }

    public PolicyId policy() {
        return policy;
    }

    public PolicyRecord record() {
        return record;
    }

    /// What the text of one of its versions says of itself.
    public TextFacts text(Published version) {
        return texts.apply(version);
    }

    public Optional<Published> inForceOn(LocalDate day) {
        return stretch(day).map(found -> found.reign().version());
    }

    /// The review of the version in force, by what had been decided up to the day. Empty when none was.
    public Optional<ReviewCourse> reviewOn(LocalDate day) {
        return stretch(day).map(found -> found.course().asOf(day));
    }

    private Optional<Stretch> stretch(LocalDate day) {
        for (Stretch stretch : stretches) {
            if (stretch.has(day)) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }

    /// The policy as it stood on a day: by the version in force, else by the last that had come into force. Empty
    /// when none had.
    public Optional<RegisterRow> on(LocalDate day) {
        return inForceOn(day)
                .map(version -> row(version, PolicyStatus.IN_FORCE, day))
                .or(() -> last(day).map(version -> row(version, PolicyStatus.of(version, record, day), day)));
    }

    private RegisterRow row(Published version, PolicyStatus status, LocalDate day) {
        TextFacts text = text(version);
        ReviewCourse course = explained.computeIfAbsent(version.version(), number -> course(version, text.review()));
        return new RegisterRow(policy, version, status, text, course.asOf(day).on(day));
    }

    private Optional<Published> last(LocalDate day) {
        return record.published().stream()
                .filter(version -> !version.effectiveFrom().firstDay().isAfter(day))
                .max(Comparator.comparing(Published::version));
    }
}
