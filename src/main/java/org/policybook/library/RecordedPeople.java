package org.policybook.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Forms;
import org.policybook.governance.Organisation;
import org.policybook.governance.gate.GateFacts;
import org.policybook.governance.lifecycle.Consultation;
import org.policybook.governance.lifecycle.DraftProgress;

/// What people did about a draft, as the record has it.
final class RecordedPeople {
    private RecordedPeople() {}

    /// @param stages what groups answered, by the id of the checklist's stage
    static GateFacts.People of(DraftProgress progress, Map<String, ChecklistAnswers.Stage> stages) {
        return new GateFacts.People(consulted(progress.consultation()), stages, waivers(progress));
    }

    private static Optional<GateFacts.Consulted> consulted(Consultation consultation) {
        return consultation.rounds().isEmpty()
                ? Optional.empty()
                : Optional.of(new GateFacts.Consulted(
                        consultation.rounds().stream()
                                .flatMap(round -> round.invited().stream())
                                .distinct()
                                .toList(),
                        consultation.closed() && !consultation.open(),
                        consultation.comments().size(),
                        consultation.unanswered().size()));
    }

    /// The answers that reviewing groups recorded.
    static Map<String, ChecklistAnswers.Stage> stages(Organisation organisation, DraftProgress progress) {
        return DraftProgress.reviewStages(organisation).stream()
                .filter(stage -> progress.lastReview(stage).isPresent())
                .collect(Collectors.toMap(Forms.ChecklistStage::id, stage -> stage(stage, progress)));
    }

    private static ChecklistAnswers.Stage stage(Forms.ChecklistStage stage, DraftProgress progress) {
        DraftEvent.Reviewed review = progress.lastReview(stage).orElseThrow();
        Map<String, ChecklistAnswers.Criterion> criteria = progress.answers(stage).values().stream()
                .collect(Collectors.toMap(
                        DraftEvent.Criterion::id,
                        answer -> new ChecklistAnswers.Criterion(answer.met(), answer.evidence())));
        return new ChecklistAnswers.Stage(criteria, Optional.empty(), review.group(), Optional.of(review.on()));
    }

    private static List<GateFacts.Waived> waivers(DraftProgress progress) {
        return progress.waived().stream()
                .map(waived -> new GateFacts.Waived(waived.gate(), waived.post(), waived.reason()))
                .toList();
    }
}
