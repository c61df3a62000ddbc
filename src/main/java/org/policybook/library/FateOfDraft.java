package org.policybook.library;

import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.store.GitPolicyStore;

/// Tells what became of a draft, which need not be open any more.
public sealed interface FateOfDraft {
    record Open() implements FateOfDraft {}

    record Published(VersionNumber version) implements FateOfDraft {}

    record GivenUp(String reason) implements FateOfDraft {}

    /// There never was such a draft.
    record Unknown() implements FateOfDraft {}

    static FateOfDraft of(Library library, PolicyId policy, DraftId draft) {
        GitPolicyStore store = library.store(policy.organisation());
        PolicySlug slug = store.current(policy.policy());
        if (store.drafts(slug).stream().anyMatch(head -> head.draft().equals(draft))) {
            return new Open();
        }
        PolicyRecord record = store.record(slug);
        Optional<DraftEvent> last = record.events().stream()
                .filter(DraftEvent.class::isInstance)
                .map(DraftEvent.class::cast)
                .filter(event -> event.target().draft().equals(draft))
                .reduce((before, after) -> after);
        if (last.isEmpty()) {
            return new Unknown();
        }
        if (last.get() instanceof DraftEvent.GivenUp given) {
            return new GivenUp(given.reason());
        }
        return record.published().stream()
                .filter(version -> version.draft().equals(last.get().target().revision()))
                .map(GovernanceEvent.Published::version)
                .<FateOfDraft>map(Published::new)
                .findFirst()
                .orElseGet(Unknown::new);
    }
}
