package org.policybook.store;

import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Forms;
import org.policybook.governance.GateRule;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.Recorded;
import org.policybook.governance.VersionEvent;
import org.policybook.governance.gate.Gates;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.DraftSteps;
import org.policybook.governance.lifecycle.JudgingSteps;
import org.policybook.governance.lifecycle.Step;
import org.policybook.governance.lifecycle.VersionSteps;

/// Takes a step again that stands in the journal, with what had been recorded before it and by the rules of then: a
/// step that is refused now was not possible then.
///
/// What a rule says of today is not asked again: the journal keeps when a step was recorded, and a person may have
/// recorded it for another day.
final class RetakenStep {
    private RetakenStep() {}

    static Step of(DraftEvent event, DraftProgress progress, Organisation rules) {
        DraftSteps author = new DraftSteps(progress, event.recorded());
        JudgingSteps judge = JudgingSteps.again(progress, event.recorded());
        return switch (event) {
            case DraftEvent.ConsultationOpened opened ->
                author.consult(opened.invited(), opened.until(), opened.about());
            case DraftEvent.Commented comment -> author.comment(comment.clause(), comment.from(), comment.text());
            case DraftEvent.CommentAnswered answer -> author.answer(answer.comment(), answer.response(), answer.text());
            case DraftEvent.ConsultationClosed closed -> author.closeConsultation();
            case DraftEvent.Submitted submitted ->
                author.submit(submitted.change(), submitted.committee(), submitted.statement(), submitted.standing());
            case DraftEvent.Reviewed review ->
                judge.review(
                        stage(review.stage(), rules), review.group(), review.on(), review.criteria(), review.actions());
            case DraftEvent.Decided decided ->
                judge.decide(decided.approved(), decided.signature(), decided.minute(), decided.actions());
            case DraftEvent.MinuteCorrected right -> judge.correctMinute(right.post(), right.minute(), right.reason());
            case DraftEvent.Waived waived -> waive(author, waived, rules);
            case DraftEvent.GivenUp givenUp -> author.giveUp(givenUp.reason());
        };
    }

    private static Forms.ChecklistStage stage(String id, Organisation rules) {
        return DraftProgress.reviewStages(rules).stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput("The checklist has no stage \"%s\" to be reviewed.".formatted(id)));
    }

    private static Step waive(DraftSteps author, DraftEvent.Waived waived, Organisation rules) {
        Optional<GateRule> gate = Gates.of(rules).stream()
                .filter(rule -> rule.name().equals(waived.gate()))
                .findFirst();
        return author.waive(
                waived.gate(),
                waived.post(),
                waived.reason(),
                gate.map(rule -> rule.waiver().posts()).orElse(List.of()),
                gate.map(rule -> rule.waiver().reasons()).orElse(List.of()));
    }

    static Step of(VersionEvent event, PolicyRecord before, Organisation rules) {
        Recorded recorded = event.recorded();
        return switch (event) {
            case VersionEvent.Suspended halt ->
                new VersionSteps(before, rules, recorded, halt.from())
                        .suspend(halt.version(), halt.from(), halt.reason());
            case VersionEvent.Reinstated halt ->
                new VersionSteps(before, rules, recorded, halt.from())
                        .reinstate(halt.version(), halt.from(), halt.reason());
            case VersionEvent.Withdrawn halt ->
                new VersionSteps(before, rules, recorded, halt.from())
                        .withdraw(halt.version(), halt.from(), halt.reason());
            case VersionEvent.Extended extended ->
                published(event, before.version(extended.version()).isPresent());
            case VersionEvent.Reaffirmed reaffirmed ->
                published(event, before.version(reaffirmed.version()).isPresent());
            case VersionEvent.Triggered triggered ->
                published(event, before.version(triggered.version()).isPresent());
            case VersionEvent.Corrected corrected ->
                published(event, before.version(corrected.version()).isPresent());
        };
    }

    private static Step published(VersionEvent event, boolean known) {
        return known ? new Step.Taken(event) : new Step.Refused("version", "There was no such version yet.");
    }
}
