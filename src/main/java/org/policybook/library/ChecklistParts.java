package org.policybook.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Forms;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.render.MeetingPack.Column;
import org.policybook.render.MeetingPack.Part;
import org.policybook.render.ShownDate;

/// The checklist of a draft for a committee's paper: what a group confirmed and on what evidence, and for the rest
/// what the program found.
final class ChecklistParts {
    private ChecklistParts() {}

    static List<Part> of(OpenDraft draft, FindEvidence evidence) {
        DraftProgress progress = draft.progress();
        return DraftProgress.reviewStages(draft.organisation()).stream()
                .map(stage -> part(stage, progress, evidence.of(stage)))
                .toList();
    }

    private static Part part(Forms.ChecklistStage stage, DraftProgress progress, Map<String, Evidence> found) {
        Set<String> confirmed = progress.confirmed(stage);
        Map<String, DraftEvent.Criterion> answers = progress.answers(stage);
        String count = "%d of %d confirmed%s."
                .formatted(
                        confirmed.size(),
                        stage.criteria().size(),
                        progress.lastReview(stage)
                                .map(review -> ", last by %s on %s"
                                        .formatted(review.group(), ShownDate.of(review.on(), PaperOfDraft.LANGUAGE)))
                                .orElse(""));
        return new Part(
                "Checklist: " + stage.label(),
                List.of(count),
                List.of(new Column("Criterion", 46), new Column("Confirmed", 14), new Column("Evidence", 40)),
                stage.criteria().stream()
                        .map(criterion -> List.of(
                                criterion.label(),
                                confirmed.contains(criterion.id()) ? "Yes" : "No",
                                evidence(
                                        Optional.ofNullable(answers.get(criterion.id())),
                                        Optional.ofNullable(found.get(criterion.id())))))
                        .toList());
    }

    private static String evidence(Optional<DraftEvent.Criterion> answer, Optional<Evidence> found) {
        return answer.map(DraftEvent.Criterion::evidence)
                .or(() -> found.map(
                        seen -> (seen.satisfied() ? "Found, for the group to confirm: " : "Missing: ") + seen.words()))
                .map(Days::inWords)
                .orElse("");
    }
}
