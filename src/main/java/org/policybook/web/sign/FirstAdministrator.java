package org.policybook.web.sign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.library.Library;
import org.policybook.people.Account;
import org.policybook.people.AuditEvent;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;
import org.policybook.people.SqlInvitations;
import org.policybook.web.Audit;
import org.policybook.web.Today;
import org.springframework.stereotype.Component;

/// Makes somebody the administrator of every organisation that has none.
@Component
public class FirstAdministrator {
    private static final Duration LINK_LASTS = Duration.ofHours(24);

    private final Library library;
    private final SqlAccounts accounts;
    private final SqlInvitations invitations;
    private final Today today;
    private final Audit audit;

    FirstAdministrator(Library library, SqlAccounts accounts, SqlInvitations invitations, Today today, Audit audit) {
        this.library = library;
        this.accounts = accounts;
        this.invitations = invitations;
        this.today = today;
        this.audit = audit;
    }

    /// The organisations that nobody who can sign in is administrator of.
    public List<OrganisationId> waiting() {
        List<Account> active = accounts.all().stream().filter(Account::active).toList();
        return library.organisations().stream()
                .filter(id -> active.stream().noneMatch(account -> account.has(Role.ADMINISTRATOR, id)))
                .toList();
    }

    /// Makes a link, in place of the one before.
    ///
    /// @return the secret at its end
    public String invite() {
        OneTimeToken token = OneTimeToken.next();
        invitations.add(token.hash(), SqlInvitations.FIRST, today.now().plus(LINK_LASTS));
        return token.secret();
    }

    /// Whether a link works.
    boolean invited(String secret) {
        return invitations
                .find(new OneTimeToken(secret).hash(), today.now())
                .filter(SqlInvitations.FIRST::equals)
                .isPresent();
    }

    /// Uses the link for somebody.
    ///
    /// @return empty when the link was used up
    Optional<Account> make(String secret, Person person, String address) {
        if (!invited(secret) || !invitations.use(new OneTimeToken(secret).hash(), today.now())) {
            return Optional.empty();
        }
        List<Membership> memberships = new ArrayList<>(
                accounts.find(person.email()).map(Account::memberships).orElse(List.of()));
        AuditEvent.Actor by = new AuditEvent.Actor(person.email(), address);
        for (OrganisationId id : waiting()) {
            memberships.add(joined(id, memberships));
            audit.record(
                    AuditEvent.Kind.ROLES_CHANGED,
                    person.email(),
                    by,
                    Optional.of(id),
                    "Administrator, by the first link");
        }
        Account account = new Account(person, distinct(memberships), true);
        accounts.save(account, today.now());
        return Optional.of(account);
    }

    private static Membership joined(OrganisationId id, List<Membership> before) {
        Optional<Membership> known = before.stream()
                .filter(membership -> membership.organisation().equals(id))
                .findFirst();
        Set<Role> roles = new HashSet<>(known.map(Membership::roles).orElse(Set.of(Role.READER)));
        roles.add(Role.ADMINISTRATOR);
        return new Membership(id, roles, known.map(Membership::posts).orElse(List.of()));
    }

    /// The last one of each organisation.
    private static List<Membership> distinct(List<Membership> memberships) {
        return memberships.reversed().stream()
                .collect(
                        LinkedHashMap<OrganisationId, Membership>::new,
                        (map, membership) -> map.putIfAbsent(membership.organisation(), membership),
                        Map::putAll)
                .values()
                .stream()
                .toList();
    }
}
