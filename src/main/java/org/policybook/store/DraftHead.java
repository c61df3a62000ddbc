package org.policybook.store;

import java.time.Instant;
import org.policybook.document.DraftId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;

/// The newest revision of a draft.
public record DraftHead(
        PolicySlug policy, DraftId draft, CommitId revision, String savedBy, Instant savedAt, String message) {}
