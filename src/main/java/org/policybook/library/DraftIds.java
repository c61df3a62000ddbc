package org.policybook.library;

import java.math.BigInteger;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.DraftId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Names new drafts: a letter and six letters or digits that say nothing by themselves.
final class DraftIds {
    private static final int LENGTH = 6;

    private DraftIds() {}

    /// A name that no draft of the policy has, nor had: what was recorded of one is never taken for another's.
    /// Always the same for the same policy, person, time and record.
    static DraftId derived(PolicySlug policy, Session session, GitPolicyStore store) {
        Set<DraftId> taken = store.drafts(policy).stream().map(DraftHead::draft).collect(Collectors.toSet());
        store.record(policy).events().stream()
                .filter(DraftEvent.class::isInstance)
                .map(event -> ((DraftEvent) event).target().draft())
                .forEach(taken::add);
        for (int attempt = 0; ; attempt++) {
            String seed = policy + "/" + session.by().name() + "/" + session.now() + "/" + attempt;
            String digits = new BigInteger(ContentHash.of(seed).hex(), 16).toString(36);
            DraftId id = DraftId.of("d" + digits.substring(0, LENGTH));
            if (!taken.contains(id)) {
                return id;
            }
        }
    }
}
