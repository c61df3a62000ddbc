package org.policybook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds links to clauses that the policy does not have.
final class BrokenLinks {
    private BrokenLinks() {}

    static List<Problem> of(Policy policy, Map<ClauseId, SourceSpan> places) {
        References references = References.of(policy);
        if (references.links().isEmpty()) {
            return List.of();
        }
        Set<ClauseId> known = places.keySet();
        List<Problem> problems = new ArrayList<>();
        for (References.Link link : references.links()) {
            if (link.target() instanceof LinkTarget.ToClause target && !known.contains(target.clause())) {
                SourceSpan span = places.getOrDefault(link.clause(), new SourceSpan(0, 0, 0));
                problems.add(Problem.error(
                        "broken-reference", span.firstLine(), span.column(), message(target.clause(), known)));
            }
        }
        return problems;
    }

    private static String message(ClauseId missing, Set<ClauseId> known) {
        String advice = Spelling.nearest(
                        missing.value(), known.stream().map(ClauseId::value).toList())
                .map("Did you mean #%s?"::formatted)
                .orElse("Give the section meant an id, as in \"## Heading {#%s}\".".formatted(missing));
        return "The link #%s leads to no clause of this policy. %s".formatted(missing, advice);
    }
}
