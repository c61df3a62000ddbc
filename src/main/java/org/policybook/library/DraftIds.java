package org.policybook.library;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.DraftId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;
import org.policybook.store.DraftHead;

/// Names new drafts: a letter and six letters or digits that say nothing by themselves.
final class DraftIds {
    private static final int LENGTH = 6;

    private DraftIds() {}

    /// A name that no open draft of the policy has, always the same for the same policy, person and time.
    static DraftId derived(PolicySlug policy, Session session, List<DraftHead> open) {
        Set<DraftId> taken = open.stream().map(DraftHead::draft).collect(Collectors.toSet());
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
