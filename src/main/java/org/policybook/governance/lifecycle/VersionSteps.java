package org.policybook.governance.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CorrectableFields;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.Recorded;
import org.policybook.governance.VersionEvent.Corrected;
import org.policybook.governance.VersionEvent.Evidence;
import org.policybook.governance.VersionEvent.Extended;
import org.policybook.governance.VersionEvent.Halt;
import org.policybook.governance.VersionEvent.Reaffirmed;
import org.policybook.governance.VersionEvent.Reinstated;
import org.policybook.governance.VersionEvent.Suspended;
import org.policybook.governance.VersionEvent.Triggered;
import org.policybook.governance.VersionEvent.Withdrawn;

/// The steps that may be taken with what has been published.
public final class VersionSteps {
    private final PolicyRecord record;
    private final Organisation organisation;
    private final Recorded recorded;
    private final LocalDate today;

    public VersionSteps(PolicyRecord record, Organisation organisation, Recorded recorded, LocalDate today) {
        this.record = record;
        this.organisation = organisation;
        this.recorded = recorded;
        this.today = today;
    }

    /// @param version one version only; the whole policy when empty
    public Step suspend(Optional<VersionNumber> version, LocalDate from, String reason) {
        return halt(version, from, reason, "suspended")
                .when(
                        isOut(version, from),
                        "state",
                        () -> "%s is suspended already. Bring it back with \"policybook reinstate\"."
                                .formatted(what(version)))
                .otherwise(() -> new Suspended(recorded, version, from, reason.strip()));
    }

    public Step reinstate(Optional<VersionNumber> version, LocalDate from, String reason) {
        return halt(version, from, reason, "reinstated")
                .when(
                        halts(version, from).noneMatch(Suspended.class::isInstance),
                        "state",
                        () -> "%s is not suspended on %s.".formatted(what(version), from))
                .otherwise(() -> new Reinstated(recorded, version, from, reason.strip()));
    }

    public Step withdraw(Optional<VersionNumber> version, LocalDate from, String reason) {
        return halt(version, from, reason, "withdrawn")
                .otherwise(() -> new Withdrawn(recorded, version, from, reason.strip()));
    }

    private Refusals halt(Optional<VersionNumber> version, LocalDate from, String reason, String done) {
        return known(version)
                .when(reason.isBlank(), "reason", () -> "Say in a line why it is %s.".formatted(done))
                .when(
                        isWithdrawn(version, from),
                        "state",
                        () -> "%s is withdrawn, for good. To bring its text back, publish it as a new version."
                                .formatted(what(version)))
                .when(
                        from.isBefore(today),
                        "no-rewriting",
                        () ->
                                "It would be %s from %s, and today is %s: what was in force then would be rewritten. Give today or a later day."
                                        .formatted(done, from, today));
    }

    /// Whether each version in question is suspended or withdrawn.
    private boolean isOut(Optional<VersionNumber> version, LocalDate day) {
        return halts(version, day).count() == concerned(version).count();
    }

    private boolean isWithdrawn(Optional<VersionNumber> version, LocalDate day) {
        return halts(version, day).filter(Withdrawn.class::isInstance).count()
                == concerned(version).count();
    }

    private Stream<Halt> halts(Optional<VersionNumber> version, LocalDate day) {
        return concerned(version).flatMap(number -> record.haltOn(number, day).stream());
    }

    /// The one version, or all of the policy.
    private Stream<VersionNumber> concerned(Optional<VersionNumber> version) {
        return record.published().stream()
                .map(Published::version)
                .filter(number -> version.map(number::samePlace).orElse(true));
    }

    private Refusals known(Optional<VersionNumber> version) {
        return new Refusals()
                .when(
                        record.published().isEmpty(),
                        "published",
                        () ->
                                "It has not been published yet, so there is nothing of it in force. A draft is given up with \"policybook give-up\".")
                .when(
                        version.isPresent() && version.flatMap(record::version).isEmpty(),
                        "version",
                        () -> "It has no version %s.".formatted(version.orElseThrow()));
    }

    private static String what(Optional<VersionNumber> version) {
        return version.map(number -> "Version " + number).orElse("The policy");
    }

    /// Puts the review of the version in force off.
    public Step extend(PartialDate to, Approval approval, String rationale) {
        Refusals refusals = decided(approval)
                .when(
                        rationale.isBlank(),
                        "rationale",
                        () -> "An extension needs its rationale: why the review can wait.");
        return refusals.any()
                ? refusals.otherwise(() -> extended(to, approval, rationale))
                : limited(refusals, to).otherwise(() -> extended(to, approval, rationale));
    }

    private Extended extended(PartialDate to, Approval approval, String rationale) {
        return new Extended(recorded, inForce().orElseThrow().version(), to, approval, rationale.strip());
    }

    private Refusals limited(Refusals refusals, PartialDate to) {
        Published version = inForce().orElseThrow();
        Optional<PartialDate> first = firstDue(version);
        Optional<LocalDate> limit = first.flatMap(
                due -> organisation.rules().review().extensionLimit().map(due.lastDay()::plus));
        return refusals.when(
                        to.lastDay().isBefore(today),
                        "later",
                        () -> "%s is over, and today is %s: the review would be late all the same."
                                .formatted(to, today))
                .when(
                        version.reviewDue()
                                .filter(due -> !to.lastDay().isAfter(due.lastDay()))
                                .isPresent(),
                        "later",
                        () -> "Its review is due %s, and %s is not later."
                                .formatted(version.reviewDue().orElseThrow(), to))
                .when(
                        limit.filter(last -> to.lastDay().isAfter(last)).isPresent(),
                        "extension-limit",
                        () -> "Its review was due %s, and the organisation puts a review off to %s at most."
                                .formatted(first.orElseThrow(), limit.orElseThrow()));
    }

    /// The due date of the last review, before any extension.
    private Optional<PartialDate> firstDue(Published version) {
        Optional<PartialDate> due = Optional.empty();
        for (var event : record.events()) {
            if (event instanceof Published published && published.version().samePlace(version.version())) {
                due = published.reviewDue();
            } else if (event instanceof Reaffirmed reaffirmed
                    && reaffirmed.version().samePlace(version.version())) {
                due = Optional.of(reaffirmed.reviewDue());
            } else if (event instanceof Triggered triggered
                    && triggered.version().samePlace(version.version())) {
                due = Optional.of(triggered.reviewDue());
            }
        }
        return due;
    }

    /// Records a review that found nothing to change.
    ///
    /// @param author the post that wrote the policy, empty when it names none
    public Step reaffirm(PartialDate reviewDue, Approval approval, Evidence evidence, String author) {
        return decided(approval)
                .when(
                        !author.isBlank() && author.equalsIgnoreCase(approval.by()),
                        "own-policy",
                        () -> "The %s wrote this policy, and cannot approve its review.".formatted(author))
                .when(
                        evidence.references().isBlank(),
                        "evidence",
                        () -> "A review without a change needs its evidence: how the references were checked.")
                .when(
                        evidence.sources().isEmpty(),
                        "evidence",
                        () -> "A review without a change needs its evidence: name the sources consulted.")
                .when(
                        !reviewDue.lastDay().isAfter(approval.on().firstDay()),
                        "later",
                        () -> "The next review would be due %s, not after this one of %s."
                                .formatted(reviewDue, approval.on()))
                .otherwise(() ->
                        new Reaffirmed(recorded, inForce().orElseThrow().version(), reviewDue, approval, evidence));
    }

    /// Brings the review of the version in force forward, because of something that happened.
    public Step trigger(PartialDate reviewDue, String because, PartialDate happened) {
        return movable()
                .when(because.isBlank(), "reason", () -> "Say in a line what happened, such as \"the law changed\".")
                .when(
                        happened.firstDay().isAfter(today),
                        "date",
                        () -> "It is said to have happened %s, and today is %s.".formatted(happened, today))
                .when(
                        reviewDue.lastDay().isBefore(today),
                        "past",
                        () -> "%s is over, and today is %s. Give a day on which the review can still be done."
                                .formatted(reviewDue, today))
                .when(
                        inForce()
                                .flatMap(Published::reviewDue)
                                .filter(due -> !reviewDue.lastDay().isBefore(due.lastDay()))
                                .isPresent(),
                        "sooner",
                        () ->
                                "Its review is due %s, and %s is not sooner. An extension is recorded with \"policybook extend\"."
                                        .formatted(
                                                inForce()
                                                        .flatMap(Published::reviewDue)
                                                        .orElseThrow(),
                                                reviewDue))
                .otherwise(() -> new Triggered(
                        recorded, inForce().orElseThrow().version(), reviewDue, because.strip(), happened));
    }

    private Refusals movable() {
        return known(Optional.empty())
                .when(
                        inForce().isEmpty(),
                        "in-force",
                        () -> "No version of it is in force on %s, so there is no review date to move."
                                .formatted(today));
    }

    private Refusals decided(Approval approval) {
        return movable()
                .when(
                        approval.by().isBlank(),
                        "approver",
                        () -> "It needs an approver: the committee or post that allowed it.")
                .when(
                        !isBody(approval.by()),
                        "approver",
                        () -> "%s is neither a committee nor a post of the organisation.".formatted(approval.by()))
                .when(
                        approval.on().firstDay().isAfter(today),
                        "date",
                        () -> "The approval is dated %s, and today is %s.".formatted(approval.on(), today));
    }

    private boolean isBody(String name) {
        return organisation.bodies().committee(name).isPresent()
                || organisation.bodies().posts().contains(name);
    }

    private Optional<Published> inForce() {
        return record.inForceOn(today);
    }

    /// Corrects a wrong fact about a version; both the wrong and the right one stand in the record.
    ///
    /// @param before what the version states now; empty when it states nothing
    public Step correct(VersionNumber version, String field, String before, String after, String reason) {
        return known(Optional.of(version))
                .when(reason.isBlank(), "reason", () -> "Say in a line how it is known that the fact was wrong.")
                .when(
                        after.isBlank() || before.equals(after),
                        "correction",
                        () -> "\"%s\" of version %s is \"%s\" already.".formatted(field, version, before))
                .otherwise(() -> {
                    CorrectableFields.check(field, after);
                    return new Corrected(recorded, version, field, before, after.strip(), reason.strip());
                });
    }
}
