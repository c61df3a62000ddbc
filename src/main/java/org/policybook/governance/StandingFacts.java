package org.policybook.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent.Published;

/// The published versions with what was extended, reaffirmed, brought forward or corrected since.
final class StandingFacts {
    private final List<Published> versions = new ArrayList<>();

    private StandingFacts() {}

    static List<Published> of(List<GovernanceEvent> events) {
        StandingFacts facts = new StandingFacts();
        for (GovernanceEvent event : events) {
            switch (event) {
                case Published published -> facts.versions.add(published);
                case VersionEvent.Extended extended -> facts.due(extended.version(), extended.reviewDue());
                case VersionEvent.Reaffirmed reaffirmed -> facts.due(reaffirmed.version(), reaffirmed.reviewDue());
                case VersionEvent.Triggered triggered -> facts.due(triggered.version(), triggered.reviewDue());
                case VersionEvent.Corrected corrected -> facts.correct(corrected);
                case VersionEvent.Halt halt -> {}
                case GovernanceEvent.Renamed renamed -> {}
                case DraftEvent step -> {}
            }
        }
        return List.copyOf(facts.versions);
    }

    private void due(VersionNumber version, PartialDate due) {
        change(version, before -> before.with(before.approval(), before.effectiveFrom(), Optional.of(due)));
    }

    /// Other fields than these are told beside the version and change nothing that follows from it.
    private void correct(VersionEvent.Corrected corrected) {
        String now = corrected.after();
        change(corrected.version(), before -> switch (corrected.field()) {
            case CorrectableFields.APPROVED_BY ->
                before.with(new Approval(now, before.approval().on()), before.effectiveFrom(), before.reviewDue());
            case CorrectableFields.APPROVED_ON ->
                before.with(
                        new Approval(before.approval().by(), PartialDate.parse(now)),
                        before.effectiveFrom(),
                        before.reviewDue());
            case CorrectableFields.EFFECTIVE_FROM ->
                before.with(before.approval(), PartialDate.parse(now), before.reviewDue());
            case CorrectableFields.REVIEW_DUE ->
                before.with(before.approval(), before.effectiveFrom(), Optional.of(PartialDate.parse(now)));
            default -> before;
        });
    }

    private void change(VersionNumber version, UnaryOperator<Published> change) {
        versions.replaceAll(before -> before.version().samePlace(version) ? change.apply(before) : before);
    }
}
