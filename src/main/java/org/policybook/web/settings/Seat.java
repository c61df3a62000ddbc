package org.policybook.web.settings;

import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Organisation;
import org.policybook.library.Library;
import org.policybook.people.Role;
import org.policybook.web.Access;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;

/// Lets policy managers to the settings of their organisation.
@Component
class Seat {
    private static final Set<Role> MANAGERS = Set.of(Role.POLICY_MANAGER);

    private final Library library;

    Seat(Library library) {
        this.library = library;
    }

    Organisation organisation(String id, Visitor visitor) {
        OrganisationId asked = OrganisationId.of(id);
        Access.need(visitor, asked, MANAGERS);
        return library.organisation(asked);
    }
}
