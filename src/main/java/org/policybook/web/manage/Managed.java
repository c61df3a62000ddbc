package org.policybook.web.manage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Organisation;
import org.policybook.library.Library;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.web.Access;
import org.policybook.web.NotAllowed;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The organisation that a policy manager looks after: the one asked for, or the first of theirs.
@Component
public class Managed {
    private static final Set<Role> MANAGERS = Set.of(Role.POLICY_MANAGER);

    private final Library library;

    Managed(Library library) {
        this.library = library;
    }

    /// Gives the page the organisation and the others to choose from.
    ///
    /// @param asked its id; may be empty
    Organisation of(String asked, Visitor visitor, Model page) {
        List<OrganisationId> all = visitor.account().map(Account::memberships).orElse(List.of()).stream()
                .map(Membership::organisation)
                .filter(id -> visitor.has(Role.POLICY_MANAGER, id))
                .toList();
        OrganisationId id = Optional.of(asked)
                .filter(text -> !text.isBlank())
                .map(OrganisationId::of)
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotAllowed::new);
        Organisation organisation = one(id, visitor);
        page.addAttribute("organisation", organisation);
        page.addAttribute(
                "organisations", all.stream().map(library::organisation).toList());
        return organisation;
    }

    public Organisation one(OrganisationId id, Visitor visitor) {
        Access.need(visitor, id, MANAGERS);
        return library.organisation(id);
    }
}
