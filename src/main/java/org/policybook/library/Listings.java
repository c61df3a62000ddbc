package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policybook.document.OrganisationId;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Each organisation's policies on a line as they were listed last; listed anew when the library has moved, a draft was
/// saved, or the day is another. Safe for several threads.
final class Listings {
    private final Map<OrganisationId, Listing> listings = new ConcurrentHashMap<>();

    /// @param state of the organisation's repository when it was listed
    private record Listing(String state, List<DraftHead> drafts, LocalDate day, List<ListPolicies.Line> lines) {
        Listing {
            drafts = List.copyOf(drafts);
            lines = List.copyOf(lines);
        }
    }

    /// In no order.
    List<ListPolicies.Line> of(OrganisationId organisation, LocalDate today, Library library) {
        GitPolicyStore store = library.store(organisation);
        String state = store.state();
        List<DraftHead> drafts = store.drafts();
        Listing known = listings.get(organisation);
        if (known != null
                && known.state().equals(state)
                && known.drafts().equals(drafts)
                && known.day().equals(today)) {
            return known.lines();
        }
        List<ListPolicies.Line> lines = new ReadLines(library, store, today).read(drafts);
        listings.put(organisation, new Listing(state, drafts, today, lines));
        return lines;
    }
}
