package org.policybook.store;

import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;

/// A revision to be kept.
///
/// @param base the revision the author began from; empty for a draft that is new
/// @param beside whether a new draft may stand beside another open one of its policy
/// @param version the commit of a version that the text has in it: a new draft is begun from that one,
///     another has taken it in. Without it a new draft is begun from main
/// @param message what was done, in a line
public record DraftSave(
        PolicySlug policy,
        DraftId draft,
        Optional<CommitId> base,
        boolean beside,
        Optional<CommitId> version,
        PolicyFiles files,
        String message,
        Stamp stamp) {
    /// A revision of the only open draft of its policy.
    public DraftSave(
            PolicySlug policy, DraftId draft, Optional<CommitId> base, PolicyFiles files, String message, Stamp stamp) {
        this(policy, draft, base, false, Optional.empty(), files, message, stamp);
    }
}
