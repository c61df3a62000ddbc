package org.policybook.web.author;

import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.library.Library;
import org.policybook.library.TellProgress;
import org.policybook.web.NotAllowed;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;

/// Lets through to drafts those who may see them. For all others there is no such draft.
@Component
class DraftDoor {
    private final Library library;
    private final Today today;

    DraftDoor(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    /// Empty when there is no such draft for this visitor.
    Optional<DraftHere> find(Visitor visitor, PolicyId policy, String draft) {
        if (!library.organisations().contains(policy.organisation())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DraftHere(
                            TellProgress.of(library, policy, Optional.of(DraftId.of(draft)), today.date()), visitor))
                    .filter(DraftHere::maySee);
        } catch (BadInput noSuchDraft) {
            return Optional.empty();
        }
    }

    /// @throws NotThere when there can be no such policy
    PolicyId policy(String organisation, String slug) {
        try {
            return PolicyId.of(organisation, slug);
        } catch (BadInput notAName) {
            throw new NotThere();
        }
    }

    /// The organisation to write for.
    ///
    /// @throws NotThere when the visitor has nothing to do with it
    /// @throws NotAllowed when they may not write there
    OrganisationId toWrite(Visitor visitor, String organisation) {
        OrganisationId id = policy(organisation, "any").organisation();
        if (visitor.account().flatMap(account -> account.in(id)).isEmpty()
                || !library.organisations().contains(id)) {
            throw new NotThere();
        }
        if (!DraftHere.mayWrite(visitor, id)) {
            throw new NotAllowed();
        }
        return id;
    }
}
