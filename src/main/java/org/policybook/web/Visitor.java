package org.policybook.web;

import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.policybook.people.Role;

/// Who asks for a page. A controller takes it as an argument; without an account it is the public.
public record Visitor(Optional<Account> account) {
    private static final Person PUBLIC = new Person("Public", "public@localhost");

    public boolean signedIn() {
        return account.isPresent();
    }

    /// @throws NotAllowed where nobody is signed in
    public Account own() {
        return account.orElseThrow(NotAllowed::new);
    }

    public boolean has(Role role, OrganisationId organisation) {
        return account.filter(found -> found.has(role, organisation)).isPresent();
    }

    /// For templates: whether they have a role in any organisation, by its code, such as `author`.
    public boolean is(String role) {
        return account.filter(found -> found.has(Role.ofCode(role))).isPresent();
    }

    public boolean hasAny(Set<Role> roles, OrganisationId organisation) {
        return roles.stream().anyMatch(role -> has(role, organisation));
    }

    /// As the library records what they do.
    public Person person() {
        return account.map(Account::person).orElse(PUBLIC);
    }
}
