package org.policybook.governance.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Forms;

/// What leads on from where a draft stands, in words for whoever is stopped there.
final class Needs {
    private Needs() {}

    static String of(DraftProgress progress) {
        return switch (progress.stage()) {
            case DRAFT ->
                progress.voided().map(Needs::voided).orElse("")
                        + "Ask for views with \"policybook consult\", or put it forward with \"policybook submit\".";
            case IN_CONSULTATION -> consultation(progress.consultation());
            case IN_REVIEW ->
                "To be confirmed with \"policybook review\": %s. Saving a new revision takes it back."
                        .formatted(progress.openStages().stream()
                                .map(stage -> "%s (%s)".formatted(stage.label(), open(stage, progress)))
                                .collect(Collectors.joining("; ")));
            case AWAITING_APPROVAL ->
                "The %s decides with \"policybook decide\"; %d of %d signatures are there. Saving a new revision takes it back."
                        .formatted(
                                progress.submitted()
                                        .map(DraftEvent.Submitted::committee)
                                        .orElse("committee"),
                                progress.approvals().size(),
                                progress.needed());
            case APPROVED -> "Publish it with \"policybook publish\"; saving a new revision voids the approval.";
            case RETURNED ->
                "Settle the actions (%s), save a revision, and put it forward again with \"policybook submit\"."
                        .formatted(String.join("; ", progress.actions()));
        };
    }

    private static String voided(DraftEvent.Submitted before) {
        return "What was put forward was revision %s; it was edited since, which voids what was confirmed and signed. "
                .formatted(before.target().revision().abbreviated());
    }

    private static String consultation(Consultation consultation) {
        List<DraftEvent.Commented> open = consultation.unanswered();
        Optional<String> unanswered = open.isEmpty()
                ? Optional.empty()
                : Optional.of(open.stream()
                        .map(comment -> "%d by %s".formatted(comment.number(), comment.from()))
                        .collect(Collectors.joining(", ")));
        return unanswered
                .map(comments ->
                        "Answer the comments (%s) with \"policybook consult --answer N\", then close it with \"policybook consult --close\"."
                                .formatted(comments))
                .orElse("Close it with \"policybook consult --close\" when everybody was heard.");
    }

    /// The criteria of a stage that nobody has confirmed yet.
    static String open(Forms.ChecklistStage stage, DraftProgress progress) {
        Set<String> confirmed = progress.confirmed(stage);
        return stage.criteria().stream()
                .map(Forms.Criterion::id)
                .filter(id -> !confirmed.contains(id))
                .collect(Collectors.joining(", "));
    }
}
