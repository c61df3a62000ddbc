package org.policybook.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.diff.Change;
import org.policybook.diff.ClausePairs;
import org.policybook.diff.PolicyComparison;
import org.policybook.diff.Side;
import org.policybook.document.ClauseId;
import org.policybook.document.Policy;
import org.policybook.library.TellClauseHistory.Step;

/// Follows a clause from one version to those before and after it.
final class ClauseTrail {
    private final List<VersionText> versions;
    private final int start;
    private final ClauseId clause;

    ClauseTrail(List<VersionText> versions, int start, ClauseId clause) {
        this.versions = versions;
        this.start = start;
        this.clause = clause;
    }

    /// Newest first.
    List<Step> steps() {
        List<Step> steps = new ArrayList<>(later());
        Collections.reverse(steps);
        steps.addAll(earlier());
        return steps;
    }

    private List<Step> later() {
        List<Step> steps = new ArrayList<>();
        Optional<ClauseId> here = Optional.of(clause);
        for (int i = start + 1; i < versions.size() && here.isPresent(); i++) {
            VersionText before = versions.get(i - 1);
            VersionText after = versions.get(i);
            ClauseId was = here.get();
            Optional<ClauseId> is =
                    ClausePairs.of(before.policy(), after.policy()).after(was);
            Set<ClauseId> extent = is.map(after::extent).orElse(Set.of());
            step(after, changes(before, after, before.extent(was), extent), steps);
            here = is;
        }
        return steps;
    }

    private List<Step> earlier() {
        List<Step> steps = new ArrayList<>();
        ClauseId here = clause;
        for (int i = start; i > 0; i--) {
            VersionText before = versions.get(i - 1);
            VersionText after = versions.get(i);
            Optional<ClauseId> was = origin(before, after, here);
            Set<ClauseId> extent = was.map(before::extent).orElse(Set.of());
            step(after, changes(before, after, extent, after.extent(here)), steps);
            if (was.isEmpty()) {
                return steps;
            }
            here = was.get();
        }
        VersionText first = versions.getFirst();
        Policy nothing = new Policy(first.policy().frontMatter(), List.of(), List.of(), List.of());
        step(first, touching(nothing, first.policy(), Set.of(), first.extent(here)), steps);
        return steps;
    }

    private static void step(VersionText version, List<Change> changes, List<Step> steps) {
        if (!changes.isEmpty()) {
            steps.add(new Step(version.decision(), changes));
        }
    }

    /// What a clause was before; of a part of a split one, the whole.
    private static Optional<ClauseId> origin(VersionText before, VersionText after, ClauseId clause) {
        return ClausePairs.of(before.policy(), after.policy())
                .before(clause)
                .or(() -> PolicyComparison.of(before.policy(), after.policy()).changes().stream()
                        .filter(change -> change.isSplit() && isOn(change.after(), Set.of(clause)))
                        .flatMap(change -> change.before().stream())
                        .map(side -> side.clause().id())
                        .findFirst());
    }

    private static List<Change> changes(VersionText before, VersionText after, Set<ClauseId> was, Set<ClauseId> is) {
        return touching(before.policy(), after.policy(), was, is);
    }

    private static List<Change> touching(Policy before, Policy after, Set<ClauseId> was, Set<ClauseId> is) {
        return PolicyComparison.of(before, after).changes().stream()
                .filter(change -> change.movesSection()
                        ? is.contains(change.clause())
                        : isOn(change.before(), was) || isOn(change.after(), is))
                .toList();
    }

    private static boolean isOn(Optional<Side> side, Set<ClauseId> clauses) {
        return side.stream().flatMap(found -> found.clauses().stream()).anyMatch(found -> clauses.contains(found.id()));
    }
}
