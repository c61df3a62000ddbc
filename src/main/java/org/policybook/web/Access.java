package org.policybook.web;

import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.people.Role;
import org.springframework.security.access.AccessDeniedException;

/// Lets a visitor into the pages of an organisation, or not.
public final class Access {
    private Access() {}

    /// Asks for a sign-in where there is none; an organisation in which the visitor is nobody does not exist for them.
    ///
    /// @param roles any of them will do
    public static void need(Visitor visitor, OrganisationId organisation, Set<Role> roles) {
        if (!visitor.signedIn()) {
            throw new AccessDeniedException("Nobody is signed in.");
        }
        if (visitor.account().flatMap(account -> account.in(organisation)).isEmpty()) {
            throw new NotThere();
        }
        if (!visitor.hasAny(roles, organisation)) {
            throw new NotAllowed();
        }
    }
}
