package org.policybook.store;

import java.util.Optional;
import org.policybook.governance.CommitId;

/// What came of saving a draft.
public sealed interface SaveResult {
    /// Kept as this revision.
    record Saved(CommitId revision) implements SaveResult {}

    /// The text is what the draft holds already; nothing was kept.
    record Unchanged(CommitId revision) implements SaveResult {}

    /// Somebody saved in the meantime, or began a draft. Nothing was kept; both texts and what they began from are
    /// here.
    ///
    /// @param base what the author began from, where that is known
    record Stale(DraftHead theirs, PolicyFiles theirFiles, Optional<PolicyFiles> base) implements SaveResult {}
}
