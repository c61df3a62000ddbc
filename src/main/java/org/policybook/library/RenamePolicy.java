package org.policybook.library;

import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;

/// Gives a policy another short name. Its history goes along, and the old name goes on leading to it.
public final class RenamePolicy {
    private final Library library;

    public RenamePolicy(Library library) {
        this.library = library;
    }

    /// @throws org.policybook.document.BadInput when there is no such policy, or the name is taken
    public void rename(PolicyId policy, PolicySlug to, String reason, Session session) {
        library.store(policy.organisation()).rename(policy.policy(), to, reason, session.stamp());
    }
}
