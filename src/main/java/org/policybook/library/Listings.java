package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import org.policybook.document.OrganisationId;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Each organisation's policies on a line as they were listed last; listed anew when the library has moved, a draft was
/// saved, or the day is another. Safe for several threads.
final class Listings {
    private final Kept<OrganisationId, From, List<ListPolicies.Line>> listings = new Kept<>();

    /// @param state of the organisation's repository
    private record From(String state, List<DraftHead> drafts, LocalDate day) {
        From {
            drafts = List.copyOf(drafts);
        }
    }

    /// In no order.
    List<ListPolicies.Line> of(OrganisationId organisation, LocalDate today, Library library) {
        GitPolicyStore store = library.store(organisation);
        From from = new From(store.state(), store.drafts(), today);
        return listings.of(
                organisation, from, before -> List.copyOf(new ReadLines(library, store, today).read(from.drafts())));
    }
}
