package org.policybook.web.reader;

import java.util.Optional;
import java.util.Set;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.FindOpenDraft;
import org.policybook.library.Library;
import org.policybook.library.ShownPolicy;
import org.policybook.people.Role;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;

/// What a policy's page offers to those who write for its organisation.
@Component
class OwnWriting {
    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.POLICY_MANAGER);

    private final FindOpenDraft drafts;

    OwnWriting(Library library) {
        this.drafts = new FindOpenDraft(library);
    }

    /// @param open the draft to go on with; without one, the next version can be begun
    public record Offer(Optional<FindOpenDraft.Found> open) {}

    /// Empty for readers, and for a policy that was withdrawn.
    Optional<Offer> offer(ShownPolicy shown, Visitor visitor) {
        boolean writes = visitor.hasAny(WRITERS, shown.policy().organisation())
                && shown.standing().status() != PolicyStatus.WITHDRAWN;
        return writes ? Optional.of(new Offer(drafts.find(shown.policy()))) : Optional.empty();
    }
}
