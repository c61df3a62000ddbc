package org.policybook.library;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatterText;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.Value;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DecisionDates;
import org.policybook.governance.Finding;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Judgement;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.gate.GateFacts;
import org.policybook.governance.gate.Reason;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.store.PolicyFiles;
import org.policybook.store.Publication;
import org.policybook.store.PublishResult;

/// Publishes a draft that was approved.
public final class PublishDraft {
    private final Library library;

    public PublishDraft(Library library) {
        this.library = library;
    }

    /// The decision as it was made.
    ///
    /// @param version the number; the next by the organisation's rule when empty
    /// @param approval the approval as it is stated; must be empty where a committee decides, whose decision stands
    ///     in the record
    /// @param effectiveFrom the first day in force; the day of approval when empty
    /// @param reviewDue when it is due for review; what follows from the review rule when empty
    /// @param eia the facts of the assessment; those its answers declare when empty
    /// @param reason what changed and why, for the history
    public record Decision(
            Optional<VersionNumber> version,
            Optional<Approval> approval,
            Optional<PartialDate> effectiveFrom,
            Optional<PartialDate> reviewDue,
            Optional<Value.Fields> eia,
            String reason) {
        Decision with(Value.Fields assessed) {
            return new Decision(version, approval, effectiveFrom, reviewDue, Optional.of(assessed), reason);
        }

        /// The dates of an approval that is stated.
        Optional<DecisionDates> dates() {
            return approval.map(given -> new DecisionDates(given.on(), effectiveFrom.orElse(given.on())));
        }
    }

    /// What came of it. Whatever is not [Published] has changed nothing.
    public sealed interface Outcome {
        record Published(PolicyId policy, GovernanceEvent.Published event, CommitId commit) implements Outcome {}

        /// The draft does not hold against the rules.
        record Blocked(List<Finding> findings) implements Outcome {
            public Blocked {
                findings = List.copyOf(findings);
            }
        }

        /// Gates are in its way.
        record NotThrough(JudgeDraft.Judged judged) implements Outcome {}

        /// The step is not possible now; the message says why, and what would be needed.
        record Refused(String message) implements Outcome {}
    }

    /// Publishes after the committee has approved the draft and the gates have let it through.
    public Outcome publish(PolicyId policy, Optional<DraftId> draft, Decision decision, Session session) {
        OpenDraft open = OpenDraft.of(library, policy, draft, session.today());
        DraftProgress progress = open.progress();
        return switch (PublicationBasis.of(open, progress, decision)) {
            case PublicationBasis.Refused refused ->
                new Outcome.Refused("%s was not published. %s".formatted(policy, refused.why()));
            case PublicationBasis.Granted granted -> judged(open, granted, decision, session);
        };
    }

    private Outcome judged(OpenDraft open, PublicationBasis.Granted basis, Decision decision, Session session) {
        Reading draft = open.reading();
        JudgeDraft.Judged judged = new JudgeDraft(library)
                .judge(
                        open,
                        open.progress(),
                        Optional.empty(),
                        new GateFacts.Dates(
                                decision.reviewDue(),
                                Optional.of(basis.approval().on())),
                        session.today());
        if (!judged.errors().isEmpty()) {
            return new Outcome.Blocked(judged.errors());
        }
        if (judged.isInTheWay()) {
            return new Outcome.NotThrough(judged);
        }
        Optional<String> checklist = basis.checklist();
        PolicyFiles files = checklist
                .map(text -> draft.files().with(PolicyFiles.CHECKLIST, text))
                .orElse(draft.files());
        Judgement judgement = new Judgement(
                open.now().target().content(), basis.signatures(), kept(judged), checklist.map(ContentHash::of));
        return write(
                draft,
                files,
                complete(draft, basis.approval(), basis.version(), decision, open.organisation()),
                decision,
                new Publication.Ruling(
                        Optional.of(judgement), record -> PublicationBasis.barred(open, record, decision)),
                session);
    }

    private static List<Judgement.JudgedGate> kept(JudgeDraft.Judged judged) {
        return judged.verdicts().stream()
                .map(verdict -> new Judgement.JudgedGate(
                        verdict.gate().name(),
                        verdict.state().written(),
                        Stream.concat(
                                        verdict.reasons().stream().map(Reason::message),
                                        verdict.waiver().stream()
                                                .map(by -> "Waived by the %s: %s".formatted(by.post(), by.reason())))
                                .toList()))
                .toList();
    }

    /// Records a version that was published elsewhere in the past: a fact, which today's rules do not
    /// judge. A policy that has been decided on here is not recorded any more.
    public Outcome record(PolicyId policy, Optional<DraftId> draft, Decision decision, Session session) {
        Reading reading =
                new ReadPolicy(library).read(new Address(policy, new Edition.OfDraft(draft)), session.today());
        Approval approval = decision.approval()
                .orElseThrow(
                        () -> new BadInput(
                                "A version of the past needs its approval: who gave it, and when. Give them with --approved-by and --approved."));
        Optional<String> decided = decidedHere(policy, reading.record());
        if (decided.isPresent()) {
            return new Outcome.Refused(decided.get());
        }
        Organisation organisation = library.organisation(reading.policy().organisation());
        return write(
                reading,
                reading.files(),
                complete(reading, approval, decision.version(), decision, organisation),
                decision,
                Publication.Ruling.RECORDED,
                session);
    }

    /// Why nothing of a policy is recorded from elsewhere any more; empty while it may be.
    static Optional<String> decidedHere(PolicyId policy, PolicyRecord record) {
        return record.published().stream()
                .filter(version -> version.judgement().isPresent())
                .findFirst()
                .map(version ->
                        "%s was not recorded. Its versions are decided here since version %s, and the next one takes the way through review and decision."
                                .formatted(policy, version.version()));
    }

    private Outcome write(
            Reading draft,
            PolicyFiles files,
            Publication.Decision complete,
            Decision decision,
            Publication.Ruling ruling,
            Session session) {
        PublishResult result = library.store(draft.policy().organisation())
                .publish(new Publication(
                        draft.policy().policy(),
                        draft.draft().orElseThrow(),
                        draft.revision().orElseThrow(),
                        files.with(
                                PolicyFiles.POLICY,
                                FrontMatterText.with(draft.text(), facts(draft, decision, complete))),
                        complete,
                        session.today(),
                        session.stamp(),
                        ruling));
        return outcome(draft.policy(), result);
    }

    private static Publication.Decision complete(
            Reading draft,
            Approval approval,
            Optional<VersionNumber> version,
            Decision decision,
            Organisation organisation) {
        PartialDate effective = decision.effectiveFrom().orElse(approval.on());
        return new Publication.Decision(
                version.orElseGet(() -> NextVersion.after(
                        draft.record().latest().map(GovernanceEvent.Published::version),
                        effective,
                        organisation.rules().versions())),
                approval,
                effective,
                decision.reviewDue().or(() -> ProposedReview.of(draft, approval.on(), organisation)),
                decision.reason());
    }

    /// What the system writes into the front matter.
    private static Map<String, Value> facts(Reading draft, Decision decision, Publication.Decision complete) {
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put("version", Value.Scalar.of(complete.version().text()));
        facts.put(
                "approved",
                fields(
                        "by",
                        complete.approval().by(),
                        "on",
                        complete.approval().on().toString()));
        facts.put("effective", fields("from", complete.effectiveFrom().toString()));
        complete.reviewDue().ifPresent(due -> facts.put("review-due", Value.Scalar.of(due.toString())));
        supersedes(draft.record(), complete.version())
                .ifPresent(before -> facts.put("supersedes", Value.Scalar.of(before.text())));
        decision.eia().or(() -> eia(draft)).ifPresent(eia -> facts.put("eia", eia));
        return facts;
    }

    private static Optional<VersionNumber> supersedes(PolicyRecord record, VersionNumber version) {
        return record.latest().map(GovernanceEvent.Published::version).filter(last -> !last.samePlace(version));
    }

    private static Optional<Value.Fields> eia(Reading draft) {
        return draft.eia()
                .flatMap(answers -> answers.outcome().map(outcome -> {
                    Map<String, Value> entries = new LinkedHashMap<>();
                    entries.put("outcome", Value.Scalar.of(outcome));
                    answers.declared()
                            .flatMap(declared -> declared.on())
                            .ifPresent(on -> entries.put("on", Value.Scalar.of(on.toString())));
                    return new Value.Fields(entries);
                }));
    }

    private static Value.Fields fields(String... namesAndValues) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entries.put(namesAndValues[i], Value.Scalar.of(namesAndValues[i + 1]));
        }
        return new Value.Fields(entries);
    }

    private static Outcome outcome(PolicyId policy, PublishResult result) {
        return switch (result) {
            case PublishResult.Done done -> new Outcome.Published(policy, done.event(), done.commit());
            case PublishResult.Barred barred ->
                new Outcome.Refused("%s was not published. %s".formatted(policy, barred.why()));
            case PublishResult.Behind behind -> new Outcome.Refused(DraftBehind.refusal(policy, behind));
            case PublishResult.VersionTaken taken ->
                new Outcome.Refused(
                        "%s has a version %s already, and a version never changes. Publish under a higher number."
                                .formatted(policy, taken.version()));
            case PublishResult.NotHigher lower ->
                new Outcome.Refused("The last version of %s is %s; a new one must have a higher number."
                        .formatted(policy, lower.last()));
            case PublishResult.DatesRefused dates ->
                new Outcome.Refused("%s was not published. %s".formatted(policy, dates.why()));
            case PublishResult.AlreadyPublished faster ->
                new Outcome.Refused(
                        "The draft of %s is published already: as version %s, by %s on %s. There is nothing left to publish; begin another draft with \"policybook new %s --from %s\"."
                                .formatted(
                                        policy,
                                        faster.event().version(),
                                        faster.event().by().name(),
                                        LocalDate.ofInstant(faster.event().recordedAt(), ZoneOffset.UTC),
                                        policy,
                                        policy));
            case PublishResult.DraftMoved moved ->
                new Outcome.Refused(
                        "The draft of %s is %s, and no longer what was approved. Have the present text approved, then publish."
                                .formatted(policy, moved.now()));
        };
    }
}
