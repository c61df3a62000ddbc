package org.policybook.library;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;

/// Tells how far a draft has come, and what is needed next.
public final class TellProgress {
    private TellProgress() {}

    /// @param draft which one, where there are several
    /// @throws org.policybook.document.BadInput when there is no such draft
    public static OpenDraft of(Library library, PolicyId policy, Optional<DraftId> draft, LocalDate today) {
        return OpenDraft.of(library, policy, draft, today);
    }
}
