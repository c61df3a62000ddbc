package org.policybook.web.sign;

import java.util.List;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.people.Account;
import org.policybook.people.Role;
import org.springframework.stereotype.Component;

/// The names of the organisations that an account belongs to.
@Component
class OrganisationNames {
    private final Library library;

    OrganisationNames(Library library) {
        this.library = library;
    }

    /// What an account is in one organisation, in words.
    public record Place(String name, List<String> roles, List<String> posts) {}

    /// The id stands for the name of an organisation that the library has no more.
    String of(OrganisationId id) {
        return library.organisations().contains(id) ? library.organisation(id).name() : id.value();
    }

    List<Place> of(Account account) {
        return account.memberships().stream()
                .map(membership -> new Place(
                        of(membership.organisation()),
                        membership.roles().stream().sorted().map(Role::title).toList(),
                        membership.posts()))
                .toList();
    }
}
