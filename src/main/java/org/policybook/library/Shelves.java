package org.policybook.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.PolicyRecord;
import org.policybook.store.GitPolicyStore;

/// The published policies of each organisation as they were listed last; listed anew when the library has
/// moved, or the day. Safe for several threads.
final class Shelves {
    private final Kept<OrganisationId, From, Map<PolicySlug, PolicyCard>> shelves = new Kept<>();

    /// @param state of the organisation's repository
    private record From(String state, LocalDate day) {}

    Map<PolicySlug, PolicyCard> of(OrganisationId organisation, LocalDate today, Library library) {
        GitPolicyStore store = library.store(organisation);
        return shelves.of(organisation, new From(store.state(), today), before -> {
            Map<PolicySlug, PolicyRecord> records = store.records();
            Map<PolicySlug, Published> shown = new TreeMap<>();
            records.forEach(
                    (slug, record) -> PolicyCard.shown(record, today).ifPresent(version -> shown.put(slug, version)));
            library.published().prepare(organisation, shown, library);
            Map<PolicySlug, PolicyCard> cards = new TreeMap<>();
            records.forEach((slug, record) -> PolicyCard.of(new PolicyId(organisation, slug), record, today, library)
                    .ifPresent(card -> cards.put(slug, card)));
            return cards;
        });
    }

    /// A policy under any of its names.
    Optional<PolicyCard> find(PolicyId policy, LocalDate today, Library library) {
        if (!library.organisations().contains(policy.organisation())) {
            return Optional.empty();
        }
        PolicySlug slug = library.store(policy.organisation()).current(policy.policy());
        return Optional.ofNullable(of(policy.organisation(), today, library).get(slug));
    }
}
