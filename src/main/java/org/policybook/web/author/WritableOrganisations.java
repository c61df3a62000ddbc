package org.policybook.web.author;

import java.util.List;
import org.policybook.governance.Organisation;
import org.policybook.library.Library;
import org.policybook.people.Membership;
import org.policybook.web.NotAllowed;
import org.policybook.web.Visitor;

/// The organisations that somebody writes for.
final class WritableOrganisations {
    private WritableOrganisations() {}

    /// @throws NotAllowed when there are none
    static List<Organisation> of(Visitor visitor, Library library) {
        List<Organisation> organisations = visitor.own().memberships().stream()
                .map(Membership::organisation)
                .filter(id -> DraftHere.mayWrite(visitor, id)
                        && library.organisations().contains(id))
                .sorted()
                .map(library::organisation)
                .toList();
        if (organisations.isEmpty()) {
            throw new NotAllowed();
        }
        return organisations;
    }
}
