package org.policybook.cli;

import java.util.List;
import java.util.Optional;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// Finds the section a clause stands in.
final class ClauseLookup {
    private ClauseLookup() {}

    static Optional<Section> sectionOf(Policy policy, ClauseId id) {
        return Clauses.of(policy).stream()
                .filter(clause -> clause.id().equals(id))
                .map(Clause::within)
                .filter(within -> !within.isEmpty())
                .map(List::getLast)
                .findFirst();
    }
}
