package org.policybook.store;

import java.util.Optional;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent;

/// An event as it stands in the journal.
///
/// @param policy the short name the policy went by
/// @param sequence its number among that name's events, from 1
/// @param previous the hash of the file of the event before it; [#NONE] for the first
/// @param hash the hash of its own file
record JournalEntry(PolicySlug policy, int sequence, ContentHash previous, ContentHash hash, GovernanceEvent event) {
    /// Stands for the event before the first.
    static final ContentHash NONE = new ContentHash("0".repeat(64));

    /// The name before this one, when this entry gave it.
    Optional<PolicySlug> formerName() {
        return event() instanceof GovernanceEvent.Renamed renamed
                        && renamed.to().equals(policy)
                ? Optional.of(renamed.from())
                : Optional.empty();
    }

    String path() {
        return Journal.path(policy, sequence);
    }
}
