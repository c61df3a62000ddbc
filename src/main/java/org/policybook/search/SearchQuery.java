package org.policybook.search;

import java.time.LocalDate;
import java.util.Set;
import org.policybook.document.OrganisationId;

/// What is looked for.
///
/// @param words as a person typed them; any text is good
/// @param organisations only these; all when empty
/// @param inForceOn the day on which the clauses were in force
/// @param limit how many hits to give at most
public record SearchQuery(String words, Set<OrganisationId> organisations, LocalDate inForceOn, int limit) {
    public SearchQuery {
        organisations = Set.copyOf(organisations);
    }
}
