package org.policybook.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.ClauseId;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.Finding;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.gate.BindingChange;
import org.policybook.governance.gate.GateFacts;
import org.policybook.governance.gate.Gates;
import org.policybook.governance.gate.Verdict;
import org.policybook.governance.lifecycle.DraftProgress;

/// Judges a draft by all gates of its organisation.
public final class JudgeDraft {
    private final Library library;

    public JudgeDraft(Library library) {
        this.library = library;
    }

    /// What is known of a draft beside its files.
    ///
    /// @param change how much it changes; a first version is always a first one, and a later one is a major change
    ///     unless something else is stated
    /// @param people what people did about it
    /// @param dates empty dates follow from the text, the organisation's rule and today
    public record Known(Optional<ChangeClass> change, GateFacts.People people, GateFacts.Dates dates) {}

    /// An open draft with what the record says of it: where a committee decides, only what people confirmed there
    /// counts; elsewhere the answers that the author keeps beside the text are all there is.
    ///
    /// @param change how much it changes, when it has not been submitted yet
    Judged judge(
            OpenDraft open,
            DraftProgress progress,
            Optional<ChangeClass> change,
            GateFacts.Dates dates,
            LocalDate today) {
        Optional<ChangeClass> stated =
                progress.submitted().map(DraftEvent.Submitted::change).or(() -> change);
        Map<String, ChecklistAnswers.Stage> stages = open.isDecidedByCommittee()
                ? RecordedPeople.stages(open.organisation(), progress)
                : stated(open.reading(), today);
        return judge(open.reading(), new Known(stated, RecordedPeople.of(progress, stages), dates), today);
    }

    /// @param change as it was judged
    /// @param errors what is wrong with the text and its forms; each stands in the way of a gate too
    public record Judged(Reading draft, ChangeClass change, List<Verdict> verdicts, List<Finding> errors) {
        public Judged {
            verdicts = List.copyOf(verdicts);
            errors = List.copyOf(errors);
        }

        public boolean isInTheWay() {
            return verdicts.stream().anyMatch(Verdict::isInTheWay);
        }
    }

    /// An open draft as it stands today.
    ///
    /// @throws BadInput when there is no such draft, or what is stated of the change cannot be
    public Judged judge(PolicyId policy, Optional<DraftId> draft, Optional<ChangeClass> change, LocalDate today) {
        OpenDraft open = OpenDraft.of(library, policy, draft, today);
        DraftProgress progress = open.progress();
        Optional<PartialDate> approved = progress.approvals().stream()
                .findFirst()
                .map(signed -> signed.minute().on());
        return judge(open, progress, change, new GateFacts.Dates(Optional.empty(), approved), today);
    }

    /// What the author answered in the draft's `checklist.yaml`. An answer that came with the version before is about
    /// that version.
    public Map<String, ChecklistAnswers.Stage> stated(Reading draft, LocalDate today) {
        Map<String, ChecklistAnswers.Stage> before = newest(draft, today)
                .flatMap(Reading::checklist)
                .map(ChecklistAnswers::stages)
                .orElse(Map.of());
        Map<String, ChecklistAnswers.Stage> stages = new LinkedHashMap<>(
                draft.checklist().map(ChecklistAnswers::stages).orElse(Map.of()));
        stages.entrySet().removeIf(stage -> stage.getValue().equals(before.get(stage.getKey())));
        return stages;
    }

    private Optional<Reading> newest(Reading draft, LocalDate today) {
        return draft.record().published().stream()
                .max(Comparator.comparing(GovernanceEvent.Published::version))
                .map(version -> new ReadPolicy(library)
                        .read(new Address(draft.policy(), new Edition.OfVersion(version.version())), today));
    }

    public Judged judge(Reading draft, Known known, LocalDate today) {
        Organisation organisation = library.organisation(draft.policy().organisation());
        ChangeClass change = change(draft, known.change());
        List<Finding> findings = new CheckPolicies(library, today).judge(draft);
        GateFacts facts = new GateFacts(
                draft.revision().orElseThrow(),
                new GateFacts.Text(draft.parsed(), findings, draft.eia()),
                new GateFacts.Change(change, binding(draft, change, today), changed(draft, organisation)),
                known.people(),
                dates(draft, known.dates(), organisation, today));
        return new Judged(
                draft,
                change,
                Gates.judge(facts, organisation, today),
                findings.stream().filter(Finding::isError).toList());
    }

    private static ChangeClass change(Reading draft, Optional<ChangeClass> stated) {
        boolean first = draft.record().published().isEmpty();
        if (stated.filter(change -> (change == ChangeClass.FIRST) != first).isPresent()) {
            throw new BadInput(
                    first
                            ? "%s has no version yet, so its draft is the first and neither a major nor a minor change. Leave the change out."
                                    .formatted(draft.policy())
                            : "%s has versions already, so its draft is no first one. State a major or a minor change."
                                    .formatted(draft.policy()));
        }
        return first ? ChangeClass.FIRST : stated.orElse(ChangeClass.MAJOR);
    }

    /// Only who calls a change minor has to be shown otherwise.
    private List<BindingChange> binding(Reading draft, ChangeClass change, LocalDate today) {
        if (change != ChangeClass.MINOR) {
            return List.of();
        }
        return newest(draft, today)
                .map(newest -> BindingChanges.between(newest, draft, library))
                .orElse(List.of());
    }

    /// Only an assessment that is dated can be older than the text.
    private Map<ClauseId, LocalDate> changed(Reading draft, Organisation organisation) {
        return organisation
                .forms()
                .eia()
                .flatMap(form -> draft.eia())
                .flatMap(EiaAnswers::declared)
                .flatMap(EiaAnswers.Declaration::on)
                .map(on -> ClauseDays.since(
                        on.lastDay(), draft, library.store(draft.policy().organisation())))
                .orElse(Map.of());
    }

    private static GateFacts.Dates dates(
            Reading draft, GateFacts.Dates known, Organisation organisation, LocalDate today) {
        PartialDate approval = known.approved().orElse(PartialDate.of(today));
        return new GateFacts.Dates(
                known.reviewDue().or(() -> ProposedReview.of(draft, approval, organisation)), known.approved());
    }
}
