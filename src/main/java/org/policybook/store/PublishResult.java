package org.policybook.store;

import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.governance.GovernanceEvent;

/// What came of a publication. Whatever is not [Done] has changed nothing.
public sealed interface PublishResult {
    record Done(GovernanceEvent.Published event, CommitId commit) implements PublishResult {}

    /// The draft was begun from an earlier version, or from none, and would undo what was published since.
    ///
    /// @param from the version it stands on
    record Behind(DraftId draft, Optional<VersionNumber> from, GovernanceEvent.Published last)
            implements PublishResult {}

    /// There is a version of this number already.
    record VersionTaken(VersionNumber version) implements PublishResult {}

    /// A higher version has been published.
    record NotHigher(VersionNumber last) implements PublishResult {}

    /// Its dates contradict today or the versions before it.
    record DatesRefused(String why) implements PublishResult {}

    /// What was decided about the draft does not let it be published.
    record Barred(String why) implements PublishResult {}

    /// Somebody was faster: the draft is a version already.
    record AlreadyPublished(GovernanceEvent.Published event) implements PublishResult {}

    /// The draft is no longer at the revision that was approved, or is gone.
    record DraftMoved(String now) implements PublishResult {}
}
