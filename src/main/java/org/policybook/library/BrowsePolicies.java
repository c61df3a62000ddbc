package org.policybook.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.governance.PolicyStatus;

/// What a reader finds without searching: the organisations with their policies, and what is new. Nothing
/// of what they may not read.
public final class BrowsePolicies {
    private final Library library;

    public BrowsePolicies(Library library) {
        this.library = library;
    }

    /// The policies of an organisation by title, those that no longer count last; empty where the reader may
    /// read none.
    public List<PolicyCard> of(OrganisationId organisation, SearchQuestion.Reader reader, LocalDate today) {
        return library.organisations().contains(organisation)
                ? library.shelves().of(organisation, today, library).values().stream()
                        .filter(card -> card.mayBeReadBy(reader))
                        .sorted(Comparator.comparing((PolicyCard card) -> card.status() == PolicyStatus.WITHDRAWN)
                                .thenComparing(card -> card.text().title(), String.CASE_INSENSITIVE_ORDER))
                        .toList()
                : List.of();
    }

    /// Every organisation of which the reader may read something.
    ///
    /// @param damaged is told of each organisation that cannot be read
    public Map<OrganisationId, List<PolicyCard>> all(
            SearchQuestion.Reader reader, LocalDate today, Consumer<LibraryFailure> damaged) {
        Map<OrganisationId, List<PolicyCard>> all = new LinkedHashMap<>(
                HealthyOrganisations.of(library, Set.of(), damaged).ask(id -> of(id, reader, today)));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /// The policies in force that came into force last, newest first.
    public static List<PolicyCard> newest(Map<OrganisationId, List<PolicyCard>> all, int most) {
        return all.values().stream()
                .flatMap(List::stream)
                .filter(card -> card.status() == PolicyStatus.IN_FORCE)
                .sorted(Comparator.comparing(
                                (PolicyCard card) -> card.effectiveFrom().firstDay())
                        .reversed()
                        .thenComparing(PolicyCard::policy))
                .limit(most)
                .toList();
    }
}
