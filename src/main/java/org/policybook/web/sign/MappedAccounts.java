package org.policybook.web.sign;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.policybook.people.AuditEvent;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;
import org.policybook.people.SqlIdentities;
import org.policybook.web.Audit;
import org.policybook.web.Today;
import org.springframework.stereotype.Component;

/// Makes the account of somebody who signed in elsewhere, or brings it up to date with their groups.
@Component
class MappedAccounts {
    private final SqlAccounts accounts;
    private final SqlIdentities identities;
    private final Today today;
    private final Audit audit;

    MappedAccounts(SqlAccounts accounts, SqlIdentities identities, Today today, Audit audit) {
        this.accounts = accounts;
        this.identities = identities;
        this.today = today;
        this.audit = audit;
    }

    /// @throws NoPlaceHere when they may not come in
    Account arrive(Arrival arrival, List<GroupRule> rules) {
        Optional<String> linked = identities.account(arrival.source(), arrival.subject());
        Optional<Account> before = accounts.find(linked.orElse(arrival.person().email()));
        if (linked.isEmpty()
                && before.flatMap(account -> identities.subject(arrival.source(), account.email()))
                        .isPresent()) {
            throw new NoPlaceHere("The account belongs to another identity of " + arrival.source());
        }
        List<Membership> memberships = GroupRule.apply(
                rules, arrival.groups(), before.map(Account::memberships).orElse(List.of()));
        if (memberships.isEmpty() || before.filter(account -> !account.active()).isPresent()) {
            throw new NoPlaceHere("No account, no group that gives one, or an account that was closed");
        }
        Account after = new Account(
                new Person(
                        arrival.person().name(),
                        before.map(Account::email).orElse(arrival.person().email())),
                memberships,
                true);
        if (!before.equals(Optional.of(after))) {
            accounts.save(after, today.now());
            told(arrival, before, after);
        }
        if (linked.isEmpty()) {
            identities.link(arrival.source(), arrival.subject(), after.email());
        }
        return after;
    }

    private void told(Arrival arrival, Optional<Account> before, Account after) {
        AuditEvent.Actor by = new AuditEvent.Actor(after.email(), arrival.source());
        if (before.isEmpty()) {
            audit.record(AuditEvent.Kind.ACCOUNT_MADE, after.email(), by, Optional.empty(), "By its groups");
        }
        for (Membership membership : after.memberships()) {
            if (!before.flatMap(account -> account.in(membership.organisation()))
                    .equals(Optional.of(membership))) {
                audit.record(
                        AuditEvent.Kind.ROLES_CHANGED,
                        after.email(),
                        by,
                        Optional.of(membership.organisation()),
                        "By its groups: " + words(membership));
            }
        }
    }

    static String words(Membership membership) {
        String roles = membership.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
        return (roles.isEmpty() ? "no role" : roles)
                + (membership.posts().isEmpty() ? "" : "; " + String.join(", ", membership.posts()));
    }
}
