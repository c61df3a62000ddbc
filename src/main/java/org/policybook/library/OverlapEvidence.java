package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.governance.GovernanceEvent;
import org.policybook.store.GitPolicyStore;

/// Whether a draft says again what other policies of its organisation, in force today, say in nearly the same words.
final class OverlapEvidence {
    /// So much of a clause's words in another one make it a near copy.
    private static final double NEAR = 0.6;

    private static final int EXAMPLE = 60;

    private final List<Clause> own;
    private final Map<ClauseId, Shingles> shingles = new HashMap<>();
    private final Map<String, List<ClauseId>> byRun = new HashMap<>();

    private OverlapEvidence(List<Clause> own) {
        this.own = own;
        for (Clause clause : own) {
            Shingles runs = Shingles.of(clause.text());
            shingles.put(clause.id(), runs);
            runs.runs()
                    .forEach(run ->
                            byRun.computeIfAbsent(run, key -> new ArrayList<>()).add(clause.id()));
        }
    }

    static Evidence of(Reading draft, Library library, LocalDate today) {
        OverlapEvidence overlap = new OverlapEvidence(Clauses.of(draft.parsed().policy()));
        GitPolicyStore store = library.store(draft.policy().organisation());
        List<String> found = new ArrayList<>();
        int compared = 0;
        for (PolicySlug other : store.records().keySet().stream().sorted().toList()) {
            Optional<GovernanceEvent.Published> version = store.record(other).inForceOn(today);
            if (!other.equals(draft.policy().policy()) && version.isPresent()) {
                compared++;
                overlap.with(other, version.get(), store).ifPresent(found::add);
            }
        }
        return found.isEmpty()
                ? new Evidence(
                        true,
                        compared == 0
                                ? "The organisation has no other policy in force to repeat."
                                : "No clause is a near copy of one in the %s in force."
                                        .formatted(compared == 1 ? "other policy" : compared + " other policies"))
                : new Evidence(false, "Near copies: %s.".formatted(String.join("; ", found)));
    }

    /// `3 clauses of information-security@1.2, such as #passwords "Staff never …"`
    private Optional<String> with(PolicySlug other, GovernanceEvent.Published version, GitPolicyStore store) {
        String text = store.read(other, version.version()).orElseThrow().policy();
        Set<ClauseId> copies = Clauses.of(PolicyText.parse(text).policy()).stream()
                .flatMap(this::copiesOf)
                .collect(Collectors.toSet());
        return own.stream()
                .filter(clause -> copies.contains(clause.id()))
                .findFirst()
                .map(first -> "%s of %s@%s, such as #%s \"%s\""
                        .formatted(
                                copies.size() == 1 ? "1 clause" : copies.size() + " clauses",
                                other,
                                version.version(),
                                first.id(),
                                excerpt(first.text())));
    }

    private Stream<ClauseId> copiesOf(Clause theirs) {
        Shingles other = Shingles.of(theirs.text());
        return other.runs().stream()
                .flatMap(run -> byRun.getOrDefault(run, List.of()).stream())
                .distinct()
                .filter(id -> Optional.ofNullable(shingles.get(id))
                        .filter(mine -> mine.within(other) >= NEAR)
                        .isPresent());
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= EXAMPLE ? line : line.substring(0, EXAMPLE).replaceFirst("\\s+\\S*$", "") + " …";
    }
}
