package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.governance.Bodies;
import org.policybook.governance.BuiltInCheck;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.CommitId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Finding;
import org.policybook.governance.Forms;
import org.policybook.governance.gate.GateFacts;
import org.policybook.governance.gate.Reason;
import org.policybook.governance.gate.Verdict;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.DraftSteps;
import org.policybook.governance.lifecycle.Step;

/// Puts a draft forward: to the groups that review it, and then to the committee.
public final class SubmitDraft {
    private final Library library;
    private final TakeStep steps;

    public SubmitDraft(Library library) {
        this.library = library;
        this.steps = new TakeStep(library);
    }

    /// @param change how the author classes it; major when empty, and always the first of a new policy
    /// @param committee which one is to decide, where several may
    /// @param statement what the draft is for, in the author's words
    public record Submission(Optional<ChangeClass> change, Optional<String> committee, String statement) {}

    /// @throws BadInput when there is no such draft or committee
    public Step submit(PolicyId policy, Optional<DraftId> draft, Submission submission, Session session) {
        OpenDraft open = steps.draft(policy, draft, session);
        ChangeClass change = change(open, submission);
        Optional<Step.Refused> refused = faults(open, session).or(() -> dishonest(open, change, session));
        if (refused.isPresent()) {
            return refused.get();
        }
        String committee = committee(open, submission.committee());
        return steps.ofDraft(
                open,
                session,
                (progress, recorded) -> new DraftSteps(progress, recorded)
                        .submit(change, committee, submission.statement(), standing(open, progress)));
    }

    private static ChangeClass change(OpenDraft draft, Submission submission) {
        if (draft.reading().record().published().isEmpty()) {
            return ChangeClass.FIRST;
        }
        return submission.change().filter(change -> change != ChangeClass.FIRST).orElse(ChangeClass.MAJOR);
    }

    /// A text with errors is not put before anybody.
    private Optional<Step.Refused> faults(OpenDraft draft, Session session) {
        List<Finding> errors = new CheckPolicies(library, session.today())
                .judge(draft.reading()).stream().filter(Finding::isError).toList();
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.Refused(
                        "text",
                        "The draft has errors, and is not put forward with them: %s See all of it with \"policybook check %s\"."
                                .formatted(
                                        errors.stream()
                                                .limit(3)
                                                .map(Finding::message)
                                                .collect(Collectors.joining(" ")),
                                        draft.reading().address())));
    }

    /// What binds people and changed cannot be called minor.
    private Optional<Step.Refused> dishonest(OpenDraft draft, ChangeClass change, Session session) {
        if (change != ChangeClass.MINOR) {
            return Optional.empty();
        }
        return new JudgeDraft(library)
                        .judge(
                                draft,
                                draft.progress(),
                                Optional.of(change),
                                new GateFacts.Dates(Optional.empty(), Optional.empty()),
                                session.today())
                        .verdicts()
                        .stream()
                        .filter(verdict -> verdict.gate().name().equals(BuiltInCheck.HONEST_MINOR.written()))
                        .filter(Verdict::isInTheWay)
                        .findFirst()
                        .map(verdict -> new Step.Refused(
                                verdict.gate().name(),
                                "This is no minor change: %s Submit it with --change major."
                                        .formatted(verdict.reasons().stream()
                                                .filter(reason -> reason.kind() != Reason.Kind.EVIDENCE)
                                                .map(Reason::message)
                                                .collect(Collectors.joining(" ")))));
    }

    private static String committee(OpenDraft draft, Optional<String> asked) {
        Bodies bodies = draft.organisation().bodies();
        List<String> may = bodies.approving(draft.now().type()).stream()
                .map(Bodies.Committee::name)
                .toList();
        if (may.isEmpty()) {
            throw new BadInput(
                    "No committee of %s approves a %s. Publish it with the approval as it was given: \"policybook publish %s --approved-by WHO\"."
                            .formatted(draft.organisation().name(), draft.now().type(), draft.policy()));
        }
        if (asked.isEmpty() && may.size() > 1) {
            throw new BadInput("Several committees of %s may approve a %s; say which with --to: %s."
                    .formatted(draft.organisation().name(), draft.now().type(), String.join(", ", may)));
        }
        return asked.map(name -> may.stream()
                        .filter(committee -> committee.equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(
                                () -> new BadInput("The committee \"%s\" does not approve a %s at %s. These do: %s."
                                        .formatted(
                                                name,
                                                draft.now().type(),
                                                draft.organisation().name(),
                                                String.join(", ", may)))))
                .orElseGet(may::getFirst);
    }

    /// Criteria confirmed for the text as it was last put forward, whose sections are still the same.
    private List<String> standing(OpenDraft draft, DraftProgress progress) {
        Optional<DraftEvent.Submitted> last = progress.lastSubmission();
        if (last.isEmpty()) {
            return List.of();
        }
        Policy then = textOf(draft, last.get().target().revision());
        Policy now = draft.reading().parsed().policy();
        List<String> standing = new ArrayList<>();
        for (Forms.ChecklistStage stage : DraftProgress.reviewStages(draft.organisation())) {
            for (Forms.Criterion criterion : stage.criteria()) {
                if (progress.confirmedLast(stage).contains(criterion.id())
                        && UnchangedSections.between(then, now, criterion.about())) {
                    standing.add(stage.id() + "/" + criterion.id());
                }
            }
        }
        return standing;
    }

    private Policy textOf(OpenDraft draft, CommitId revision) {
        return PolicyText.parse(library.store(draft.policy().organisation())
                        .read(draft.policy().policy(), revision)
                        .policy())
                .policy();
    }
}
