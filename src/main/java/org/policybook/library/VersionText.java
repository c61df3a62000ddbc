package org.policybook.library;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.Section;
import org.policybook.governance.GovernanceEvent;
import org.policybook.store.GitPolicyStore;

/// A published version with its clauses by id.
record VersionText(GovernanceEvent.Published decision, Policy policy, Map<ClauseId, Clause> clauses) {
    /// In version order.
    static List<VersionText> all(PolicyId policy, GitPolicyStore store) {
        return store.record(policy.policy()).published().stream()
                .sorted(Comparator.comparing(GovernanceEvent.Published::version))
                .map(version -> of(policy, version, store))
                .toList();
    }

    private static VersionText of(PolicyId policy, GovernanceEvent.Published version, GitPolicyStore store) {
        String text = store.read(policy.policy(), version.version())
                .orElseThrow(() -> LibraryDamaged.noTag(policy, version.version()))
                .policy();
        Policy parsed = PolicyText.parse(text).policy();
        Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
        Clauses.of(parsed).forEach(clause -> clauses.put(clause.id(), clause));
        return new VersionText(version, parsed, clauses);
    }

    boolean has(ClauseId clause) {
        return clauses.containsKey(clause);
    }

    List<String> ids() {
        return clauses.keySet().stream().map(ClauseId::value).toList();
    }

    String text(ClauseId clause) {
        return Optional.ofNullable(clauses.get(clause)).map(Clause::text).orElse("");
    }

    List<String> headings(ClauseId clause) {
        return Optional.ofNullable(clauses.get(clause))
                .map(found -> found.within().stream().map(Section::title).toList())
                .orElse(List.of());
    }

    /// The clause, and of a heading all that stands under it.
    Set<ClauseId> extent(ClauseId clause) {
        Set<ClauseId> extent = new HashSet<>(Set.of(clause));
        clauses.values().stream()
                .filter(other ->
                        other.within().stream().anyMatch(section -> section.id().equals(clause)))
                .forEach(other -> extent.add(other.id()));
        return extent;
    }
}
