package org.policybook.governance.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.PartialDate;
import org.policybook.governance.EiaAnswers;

/// Finds the clauses that an assessment covers and that changed after it was declared.
final class EiaAge {
    /// More would be no help; the others are counted.
    private static final int TOLD = 5;

    private EiaAge() {}

    static List<Reason> judge(EiaAnswers answers, PartialDate declared, Case draft) {
        Map<ClauseId, LocalDate> changed = draft.facts().change().lastChanged();
        List<Clause> clauses = Clauses.of(draft.policy());
        Set<ClauseId> there = clauses.stream().map(Clause::id).collect(Collectors.toSet());
        List<ClauseId> later = new ArrayList<>();
        clauses.stream()
                .filter(clause -> isCovered(clause, answers) && isLater(changed, clause.id(), declared))
                .forEach(clause -> later.add(clause.id()));
        changed.keySet().stream()
                .filter(gone -> !there.contains(gone) && isLater(changed, gone, declared))
                .filter(gone -> answers.covers().isEmpty() || answers.covers().contains(gone))
                .sorted(Comparator.naturalOrder())
                .forEach(later::add);
        return later.isEmpty() ? List.of() : told(later, there, changed, declared);
    }

    private static boolean isCovered(Clause clause, EiaAnswers answers) {
        List<ClauseId> covers = answers.covers();
        return covers.isEmpty()
                || covers.contains(clause.id())
                || clause.within().stream().anyMatch(section -> covers.contains(section.id()));
    }

    /// Whether it was certainly changed after the day declared.
    private static boolean isLater(Map<ClauseId, LocalDate> changed, ClauseId clause, PartialDate declared) {
        return changed.getOrDefault(clause, LocalDate.MIN).isAfter(declared.lastDay());
    }

    private static List<Reason> told(
            List<ClauseId> later, Set<ClauseId> there, Map<ClauseId, LocalDate> changed, PartialDate declared) {
        List<Reason> reasons = later.stream()
                .limit(TOLD)
                .map(clause -> Reason.fault(
                        "#%s %s on %s, after the assessment was declared on %s."
                                .formatted(
                                        clause,
                                        there.contains(clause) ? "changed" : "was taken out",
                                        changed.getOrDefault(clause, LocalDate.MIN),
                                        declared),
                        clause,
                        ""))
                .collect(Collectors.toCollection(ArrayList::new));
        int more = later.size() - TOLD;
        reasons.add(
                Reason.fault(
                        more > 0
                                ? "%d more clauses changed after the assessment.".formatted(more)
                                : "The assessment is older than the text it covers.",
                        "Assess the text as it is now, then date the declaration in eia.yaml anew; or name the clauses that matter under \"covers\"."));
        return reasons;
    }
}
