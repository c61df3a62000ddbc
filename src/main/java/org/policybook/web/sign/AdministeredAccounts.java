package org.policybook.web.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;
import org.policybook.web.NotAllowed;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;

/// The accounts that an administrator may see and change: those in the organisations they are administrator of, and
/// there only. What touches an account as a whole needs to be administrator of every organisation it is in.
@Component
class AdministeredAccounts {
    private final SqlAccounts accounts;
    private final Today today;

    AdministeredAccounts(SqlAccounts accounts, Today today) {
        this.accounts = accounts;
        this.today = today;
    }

    /// @throws NotAllowed for a visitor who is administrator of none
    static Set<OrganisationId> organisations(Visitor visitor) {
        Set<OrganisationId> own = visitor.account().stream()
                .flatMap(account -> account.memberships().stream())
                .filter(membership -> membership.roles().contains(Role.ADMINISTRATOR))
                .map(Membership::organisation)
                .collect(Collectors.toUnmodifiableSet());
        if (own.isEmpty()) {
            throw new NotAllowed();
        }
        return own;
    }

    /// By name.
    List<Account> all(Visitor visitor) {
        Set<OrganisationId> own = organisations(visitor);
        return accounts.all().stream().filter(account -> isIn(account, own)).toList();
    }

    /// @throws NotThere when there is no such account, or none that the visitor may see
    Account find(String email, Visitor visitor) {
        return seen(email, visitor).orElseThrow(NotThere::new);
    }

    boolean sees(String email, Visitor visitor) {
        return seen(email, visitor).isPresent();
    }

    private Optional<Account> seen(String email, Visitor visitor) {
        Set<OrganisationId> own = organisations(visitor);
        return accounts.find(email).filter(account -> isIn(account, own));
    }

    private static boolean isIn(Account account, Set<OrganisationId> organisations) {
        return account.memberships().stream().anyMatch(membership -> organisations.contains(membership.organisation()));
    }

    void save(Account account) {
        accounts.save(account, today.now());
    }

    /// Whether anybody signs in with the address, in whichever organisation.
    boolean isKnown(String email) {
        return accounts.find(email).isPresent();
    }

    /// Whether the visitor is administrator of every organisation the account is in.
    boolean wholly(Account account, Visitor visitor) {
        Set<OrganisationId> own = organisations(visitor);
        return account.memberships().stream().allMatch(membership -> own.contains(membership.organisation()));
    }

    /// The account with another membership in an organisation of the visitor's; without one when it is empty.
    ///
    /// @throws NotAllowed when it is none of the visitor's organisations
    /// @throws BadInput when nobody would be administrator of it any more
    Account with(Membership membership, Account account, Visitor visitor) {
        if (!organisations(visitor).contains(membership.organisation())) {
            throw new NotAllowed();
        }
        if (!membership.roles().contains(Role.ADMINISTRATOR)) {
            refuseLast(account, membership.organisation());
        }
        List<Membership> memberships = new ArrayList<>(account.memberships());
        memberships.removeIf(other -> other.organisation().equals(membership.organisation()));
        if (!membership.roles().isEmpty() || !membership.posts().isEmpty()) {
            memberships.add(membership);
        }
        return new Account(account.person(), memberships, account.active());
    }

    /// An account that may sign in, or may not any more.
    Account active(Account account, boolean active) {
        if (!active) {
            account.memberships().forEach(membership -> refuseLast(account, membership.organisation()));
        }
        return new Account(account.person(), account.memberships(), active);
    }

    /// What an e-mail address that is to be added has already.
    Account begin(Person person) {
        return Optional.of(person.email()).flatMap(accounts::find).orElse(new Account(person, List.of(), true));
    }

    private void refuseLast(Account account, OrganisationId organisation) {
        boolean another = accounts.all().stream()
                .filter(other -> other.active() && !other.email().equals(account.email()))
                .anyMatch(other -> other.has(Role.ADMINISTRATOR, organisation));
        if (account.has(Role.ADMINISTRATOR, organisation) && !another) {
            throw new BadInput("%s is the only administrator of %s. Make somebody else an administrator first."
                    .formatted(account.person().name(), organisation));
        }
    }
}
