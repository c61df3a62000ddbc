package org.policybook.governance.lifecycle;

import static org.policybook.governance.lifecycle.DraftStage.DRAFT;
import static org.policybook.governance.lifecycle.DraftStage.IN_CONSULTATION;
import static org.policybook.governance.lifecycle.DraftStage.RETURNED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.ClauseId;
import org.policybook.document.PartialDate;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.DraftEvent.CommentAnswered;
import org.policybook.governance.DraftEvent.Commented;
import org.policybook.governance.DraftEvent.ConsultationClosed;
import org.policybook.governance.DraftEvent.ConsultationOpened;
import org.policybook.governance.DraftEvent.GivenUp;
import org.policybook.governance.DraftEvent.Response;
import org.policybook.governance.DraftEvent.Submitted;
import org.policybook.governance.DraftEvent.Target;
import org.policybook.governance.DraftEvent.Waived;
import org.policybook.governance.Recorded;

/// The steps that the author of a draft, those consulted and the policy manager take.
public final class DraftSteps {
    private static final Set<DraftStage> WRITING = EnumSet.of(DRAFT, RETURNED, IN_CONSULTATION);

    private final DraftProgress progress;
    private final Recorded recorded;

    public DraftSteps(DraftProgress progress, Recorded recorded) {
        this.progress = progress;
        this.recorded = recorded;
    }

    /// Asks posts or people for their views; while a consultation is open, invites more.
    public Step consult(List<String> invited, Optional<PartialDate> until, String about) {
        return in(WRITING, "opened for consultation", "A text that was put forward is not discussed any more. %s")
                .when(
                        invited.isEmpty(),
                        "invitation",
                        () -> "Nobody was invited. Name at least one post or person to be asked.")
                .otherwise(() -> new ConsultationOpened(recorded, target(), invited, until, about));
    }

    /// @param clause must be one of the present text; the caller knows which there are
    public Step comment(Optional<ClauseId> clause, String from, String text) {
        return in(EnumSet.of(IN_CONSULTATION), "commented on", "Comments are taken while a consultation is open. %s")
                .when(text.isBlank(), "comment", () -> "The comment is empty. Write what should change, or why not.")
                .otherwise(() -> new Commented(
                        recorded, target(), progress.consultation().comments().size() + 1, clause, from, text.strip()));
    }

    /// A comment may be answered again, until the consultation is closed.
    public Step answer(int comment, Response response, String text) {
        int last = progress.consultation().comments().size();
        return in(EnumSet.of(IN_CONSULTATION), "answered", "Comments are answered while the consultation is open. %s")
                .when(
                        progress.comment(comment).isEmpty(),
                        "comment",
                        () -> last == 0
                                ? "There is no comment %d: nobody has commented yet.".formatted(comment)
                                : "There is no comment %d. They count from 1 to %d.".formatted(comment, last))
                .when(text.isBlank(), "answer", () -> "The answer is empty. Say what was changed, or why nothing was.")
                .otherwise(() -> new CommentAnswered(recorded, target(), comment, response, text.strip()));
    }

    public Step closeConsultation() {
        List<Commented> open = progress.consultation().unanswered();
        return in(EnumSet.of(IN_CONSULTATION), "closed to comments", "No consultation is open. %s")
                .when(
                        !open.isEmpty(),
                        "every-comment-answered",
                        () ->
                                "The consultation cannot be closed while comments are unanswered: %s. Answer each with \"policybook consult --answer N\"."
                                        .formatted(open.stream()
                                                .map(comment -> "%d by %s".formatted(comment.number(), comment.from()))
                                                .collect(Collectors.joining(", "))))
                .otherwise(() -> new ConsultationClosed(recorded, target()));
    }

    /// Puts the present text forward.
    ///
    /// @param standing see [Submitted#standing]
    public Step submit(ChangeClass change, String committee, String statement, List<String> standing) {
        return in(EnumSet.of(DRAFT, RETURNED), "put forward", "%s")
                .when(unchangedSinceReturn(), "actions-first", this::stillReturned)
                .when(
                        statement.isBlank(),
                        "statement",
                        () -> "The committee reads first what the draft is for. Say it in a sentence or two with -m.")
                .otherwise(() -> new Submitted(recorded, target(), change, committee, statement.strip(), standing));
    }

    private boolean unchangedSinceReturn() {
        return progress.stage() == RETURNED && progress.submitted().isPresent();
    }

    private String stillReturned() {
        return "The draft was returned with actions and has not changed since: %s. Change the text so that this is done, then submit it."
                .formatted(progress.actions().stream()
                        .map(action -> action.strip().replaceFirst("\\.+$", ""))
                        .collect(Collectors.joining("; ")));
    }

    /// @param mayWaive the posts that may waive the gate; the caller knows the organisation's gates
    /// @param reasons the only reasons for which it may be waived; any when empty
    public Step waive(String gate, String post, String reason, List<String> mayWaive, List<String> reasons) {
        return new Refusals()
                .when(mayWaive.isEmpty(), "never-waived", () -> "The gate \"%s\" cannot be waived.".formatted(gate))
                .when(
                        !mayWaive.contains(post),
                        "waiver",
                        () -> "%s may not waive the gate \"%s\". It may be waived by: %s."
                                .formatted(post, gate, String.join(", ", mayWaive)))
                .when(
                        progress.now().isEditor(recorded.by()) || progress.now().isAuthor(post),
                        "own-policy",
                        () -> "%s wrote this draft, and nobody waives a gate for a text of their own."
                                .formatted(recorded.by().name()))
                .when(reason.isBlank(), "waiver-reason", () -> "A waiver needs its reason. Give it with --reason.")
                .when(
                        !reasons.isEmpty() && !reasons.contains(reason),
                        "waiver-reason",
                        () -> "The gate \"%s\" is waived only for: %s.".formatted(gate, String.join("; ", reasons)))
                .otherwise(() -> new Waived(recorded, target(), gate, post, reason.strip()));
    }

    public Step giveUp(String reason) {
        return new Refusals()
                .when(reason.isBlank(), "reason", () -> "Say in a line why the draft is given up.")
                .otherwise(() -> new GivenUp(recorded, target(), reason.strip()));
    }

    private Target target() {
        return progress.now().target();
    }

    private Refusals in(Set<DraftStage> stages, String done, String rule) {
        return new Refusals()
                .when(
                        !stages.contains(progress.stage()),
                        "stage",
                        () -> rule.formatted("The draft %s, and cannot be %s. %s"
                                .formatted(progress.stage().words(), done, progress.needs())));
    }
}
