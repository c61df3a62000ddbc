package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.policybook.governance.Forms;
import org.policybook.governance.gate.GateFacts;
import org.policybook.governance.gate.Reason;
import org.policybook.governance.gate.Verdict;

/// Gathers what the program can show for the criteria of a checklist, as the organisation's `evidence` says: a
/// gate's verdict, the sections that a criterion is about, or other policies that say the same.
public final class FindEvidence {
    private static final String SECTIONS = "sections";
    private static final String OVERLAP = "overlap";

    private final Library library;
    private final OpenDraft draft;
    private final List<Verdict> verdicts;
    private final LocalDate today;

    FindEvidence(Library library, OpenDraft draft, List<Verdict> verdicts, LocalDate today) {
        this.library = library;
        this.draft = draft;
        this.verdicts = List.copyOf(verdicts);
        this.today = today;
    }

    /// Judges the draft first, for the verdicts of its gates.
    public static FindEvidence of(Library library, OpenDraft draft, LocalDate today) {
        GateFacts.Dates undated = new GateFacts.Dates(Optional.empty(), Optional.empty());
        List<Verdict> verdicts = new JudgeDraft(library)
                .judge(draft, draft.progress(), Optional.empty(), undated, today)
                .verdicts();
        return new FindEvidence(library, draft, verdicts, today);
    }

    /// By the criterion's id; a criterion for which nothing can be shown is left out.
    public Map<String, Evidence> of(Forms.ChecklistStage stage) {
        Map<String, Evidence> found = new LinkedHashMap<>();
        for (Forms.Criterion criterion : stage.criteria()) {
            criterion
                    .evidence()
                    .flatMap(kind -> of(kind, criterion))
                    .ifPresent(evidence -> found.put(criterion.id(), evidence));
        }
        return found;
    }

    private Optional<Evidence> of(String kind, Forms.Criterion criterion) {
        return switch (kind) {
            case SECTIONS ->
                Optional.of(SectionEvidence.of(draft.reading().parsed().policy(), criterion.about()));
            case OVERLAP -> Optional.of(OverlapEvidence.of(draft.reading(), library, today));
            default ->
                verdicts.stream()
                        .filter(verdict -> verdict.gate().name().equals(kind))
                        .findFirst()
                        .map(FindEvidence::of);
        };
    }

    private static Evidence of(Verdict verdict) {
        String label = verdict.gate().label();
        return switch (verdict.state()) {
            case SATISFIED -> new Evidence(true, words(label + ": satisfied.", verdict, reason -> true));
            case NOT_APPLICABLE -> new Evidence(true, label + ": does not apply to this draft.");
            case WAIVED ->
                new Evidence(
                        true,
                        label
                                + verdict.waiver()
                                        .map(waiver ->
                                                ": waived by the %s: %s.".formatted(waiver.post(), waiver.reason()))
                                        .orElse(": waived."));
            case UNSATISFIED, ERROR ->
                new Evidence(
                        false,
                        words(label + ": not satisfied.", verdict, reason -> reason.kind() != Reason.Kind.EVIDENCE));
        };
    }

    private static String words(String lead, Verdict verdict, Predicate<Reason> which) {
        List<String> words = new ArrayList<>(List.of(lead));
        words.addAll(verdict.reasons().stream()
                .filter(which)
                .map(Reason::message)
                .distinct()
                .toList());
        return words.stream().collect(Collectors.joining(" "));
    }
}
