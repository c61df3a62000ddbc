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
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.gate.BindingChange;
import org.policybook.governance.gate.GateFacts;
import org.policybook.governance.gate.Gates;
import org.policybook.governance.gate.Verdict;

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

    /// @param change as it was judged
    public record Judged(Reading draft, ChangeClass change, List<Verdict> verdicts) {
        public Judged {
            verdicts = List.copyOf(verdicts);
        }

        public boolean isInTheWay() {
            return verdicts.stream().anyMatch(Verdict::isInTheWay);
        }
    }

    /// A draft as its files are, without anything that is recorded beside them.
    ///
    /// @throws BadInput when there is no such draft, or what is stated of the change cannot be
    public Judged judge(PolicyId policy, Optional<DraftId> draft, Optional<ChangeClass> change, LocalDate today) {
        Reading reading = new ReadPolicy(library).read(new Address(policy, new Edition.OfDraft(draft)), today);
        GateFacts.Dates dates = new GateFacts.Dates(Optional.empty(), Optional.empty());
        return judge(reading, new Known(change, people(reading, today), dates), today);
    }

    /// What the draft's `checklist.yaml` says. An answer that came with the version before is about that version.
    private GateFacts.People people(Reading draft, LocalDate today) {
        Map<String, ChecklistAnswers.Stage> before = newest(draft, today)
                .flatMap(Reading::checklist)
                .map(ChecklistAnswers::stages)
                .orElse(Map.of());
        Map<String, ChecklistAnswers.Stage> stages = new LinkedHashMap<>(
                draft.checklist().map(ChecklistAnswers::stages).orElse(Map.of()));
        stages.entrySet().removeIf(stage -> stage.getValue().equals(before.get(stage.getKey())));
        return new GateFacts.People(Optional.empty(), stages, List.of());
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
        GateFacts facts = new GateFacts(
                draft.revision().orElseThrow(),
                new GateFacts.Text(draft.parsed(), new CheckPolicies(library).check(draft), draft.eia()),
                new GateFacts.Change(change, binding(draft, change, today), changed(draft, organisation)),
                known.people(),
                dates(draft, known.dates(), organisation, today));
        return new Judged(draft, change, Gates.judge(facts, organisation, today));
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
