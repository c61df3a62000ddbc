package org.policybook.library;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.deadline.ReviewInterval;
import org.policybook.document.Address;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.document.Value;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;
import org.policybook.governance.DecisionDates;
import org.policybook.governance.Finding;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
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
    /// @param effectiveFrom the first day in force; the day of approval when empty
    /// @param reviewDue when it is due for review; what follows from the review rule when empty
    /// @param eia the facts of the assessment; those its answers declare when empty
    /// @param reason what changed and why, for the history
    public record Decision(
            Optional<VersionNumber> version,
            Approval approval,
            Optional<PartialDate> effectiveFrom,
            Optional<PartialDate> reviewDue,
            Optional<Value.Fields> eia,
            String reason) {
        DecisionDates dates() {
            return new DecisionDates(approval.on(), effectiveFrom.orElse(approval.on()));
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

        /// The step is not possible now; the message says why, and what would be needed.
        record Refused(String message) implements Outcome {}
    }

    /// Publishes after the gates have let the draft through.
    public Outcome publish(PolicyId policy, Optional<DraftId> draft, Decision decision, Session session) {
        Optional<String> premature = decision.dates().premature();
        if (premature.isPresent()) {
            return new Outcome.Refused("%s was not published. %s".formatted(policy, premature.get()));
        }
        Reading reading = draft(policy, draft, session);
        List<Finding> errors = new CheckPolicies(library, session.today())
                .check(reading).stream().filter(Finding::isError).toList();
        return errors.isEmpty() ? publish(reading, decision, session) : new Outcome.Blocked(errors);
    }

    /// Records a version that was published elsewhere in the past: a fact, which today's rules do not
    /// judge.
    public Outcome record(PolicyId policy, Optional<DraftId> draft, Decision decision, Session session) {
        return publish(draft(policy, draft, session), decision, session);
    }

    private Reading draft(PolicyId policy, Optional<DraftId> draft, Session session) {
        return new ReadPolicy(library).read(new Address(policy, new Edition.OfDraft(draft)), session.today());
    }

    private Outcome publish(Reading draft, Decision decision, Session session) {
        Organisation organisation = library.organisation(draft.policy().organisation());
        Publication.Decision complete = complete(draft, decision, organisation);
        PolicyFiles files = draft.files()
                .with(PolicyFiles.POLICY, FrontMatterText.with(draft.text(), facts(draft, decision, complete)));
        PublishResult result = library.store(draft.policy().organisation())
                .publish(new Publication(
                        draft.policy().policy(),
                        draft.draft().orElseThrow(),
                        draft.revision().orElseThrow(),
                        files,
                        complete,
                        session.today(),
                        session.stamp()));
        return outcome(draft.policy(), result);
    }

    private static Publication.Decision complete(Reading draft, Decision decision, Organisation organisation) {
        PartialDate effective = decision.dates().effective();
        return new Publication.Decision(
                decision.version()
                        .orElseGet(() -> NextVersion.after(
                                draft.record().latest().map(GovernanceEvent.Published::version),
                                effective,
                                organisation.rules().versions())),
                decision.approval(),
                effective,
                decision.reviewDue().or(() -> reviewDue(draft, decision, organisation)),
                decision.reason());
    }

    private static Optional<PartialDate> reviewDue(Reading draft, Decision decision, Organisation organisation) {
        FrontMatter facts = draft.parsed().policy().frontMatter();
        boolean first = draft.record().published().isEmpty();
        Optional<Period> stated =
                (first ? period(facts, "first") : Optional.<Period>empty()).or(() -> period(facts, "every"));
        Optional<Period> ruled = (first ? organisation.rules().review().first() : Optional.<Period>empty())
                .or(() -> organisation.rules().review().every());
        return stated.or(() -> ruled)
                .map(length ->
                        new ReviewInterval(length).after(decision.approval().on()));
    }

    private static Optional<Period> period(FrontMatter facts, String name) {
        return facts.text("review", name).map(Period::parse);
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
