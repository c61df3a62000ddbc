package org.policybook.library;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.PolicyId;
import org.policybook.governance.DraftEvent.Target;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.lifecycle.DraftNow;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// An open draft with all that its steps are decided by.
///
/// @param head the revision that was read; a step is refused when the draft has moved since
public record OpenDraft(Reading reading, DraftHead head, DraftNow now, Organisation organisation) {

    /// @param draft which one, where there are several
    /// @throws org.policybook.document.BadInput when there is no such draft, saying what there is
    static OpenDraft of(Library library, PolicyId policy, Optional<DraftId> draft, LocalDate today) {
        Reading reading = new ReadPolicy(library).read(new Address(policy, new Edition.OfDraft(draft)), today);
        GitPolicyStore store = library.store(reading.policy().organisation());
        DraftHead head = reading.draftHead().orElseThrow();
        FrontMatter facts = reading.parsed().policy().frontMatter();
        DraftNow now = DraftNow.of(
                new Target(head.draft(), head.revision(), reading.files().hash()), facts, store.editors(head));
        return new OpenDraft(
                reading, head, now, library.organisation(reading.policy().organisation()));
    }

    public PolicyId policy() {
        return reading.policy();
    }

    /// Whether a committee of the organisation decides on such a document.
    public boolean isDecidedByCommittee() {
        return !organisation.bodies().approving(now.type()).isEmpty();
    }

    /// How far it has come.
    public DraftProgress progress() {
        return progress(reading.record());
    }

    /// How far it has come by a newer record of its policy.
    DraftProgress progress(PolicyRecord record) {
        return DraftProgress.of(record, now, organisation);
    }
}
