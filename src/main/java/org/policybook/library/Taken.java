package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;

/// What came of taking another text's changes into a draft.
public sealed interface Taken {
    /// There is nothing to take; says why.
    record UpToDate(String words) implements Taken {}

    /// It is not possible now; says why, and what would be needed.
    record Refused(String words) implements Taken {}

    /// Both changes stand together in a draft revision.
    ///
    /// @param notes what the author should look at
    record Kept(PolicyId policy, Source source, SaveDraft.Outcome outcome, List<String> notes) implements Taken {
        public Kept {
            notes = List.copyOf(notes);
        }
    }

    /// Nothing was kept: the author has to choose, or only asked for a proposal.
    ///
    /// @param base the draft's revision to go on from; without one the text begins a draft
    /// @param version the own version that is taken in, or that the new draft is begun from
    record ToSettle(
            PolicyId policy,
            Source source,
            ProposedText proposal,
            Optional<CommitId> base,
            Optional<VersionNumber> version,
            List<String> notes)
            implements Taken {
        public ToSettle {
            notes = List.copyOf(notes);
        }
    }

    /// Where the changes come from.
    ///
    /// @param address such as `practice-templates/social-media@2.0`
    /// @param changed what they are
    record Source(String address, PolicyDiff changed) {}
}
