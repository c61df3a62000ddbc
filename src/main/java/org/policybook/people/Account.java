package org.policybook.people;

import java.util.List;
import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;

/// Someone who can sign in. The e-mail address is the name they sign in by, in lower case.
///
/// @param active whether they may sign in; an account of someone who left is kept, since the record names them
public record Account(Person person, List<Membership> memberships, boolean active) {
    public Account {
        memberships = List.copyOf(memberships);
    }

    public String email() {
        return person.email();
    }

    public Optional<Membership> in(OrganisationId organisation) {
        return memberships.stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .findFirst();
    }

    public boolean has(Role role, OrganisationId organisation) {
        return in(organisation).filter(found -> found.roles().contains(role)).isPresent();
    }

    /// Whether they have a role in any organisation.
    public boolean has(Role role) {
        return memberships.stream().anyMatch(membership -> membership.roles().contains(role));
    }

    /// The posts they hold in an organisation.
    public List<String> posts(OrganisationId organisation) {
        return in(organisation).map(Membership::posts).orElse(List.of());
    }
}
