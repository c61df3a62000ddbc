package org.policybook.library;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.policybook.document.OrganisationId;
import org.policybook.library.SearchQuestion.Audience;
import org.policybook.library.SearchQuestion.Reader;
import org.policybook.library.SearchQuestion.Sight;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.people.Role;

/// What somebody may read: everywhere what is public; what is for staff where they have a role; what is restricted
/// where they do more than read; drafts where they write, review, decide or keep the register.
public final class AccountSight {
    private static final Set<Role> DRAFTS =
            EnumSet.of(Role.AUTHOR, Role.REVIEWER, Role.APPROVER, Role.CHAIR, Role.POLICY_MANAGER);

    private AccountSight() {}

    /// The roles that may read drafts.
    public static Set<Role> drafts() {
        return Set.copyOf(DRAFTS);
    }

    /// @param account none for the public
    public static Reader of(Optional<Account> account) {
        Map<OrganisationId, Sight> own = new TreeMap<>();
        account.ifPresent(someone -> someone.memberships().stream()
                .filter(membership -> !membership.roles().isEmpty())
                .forEach(membership -> own.put(membership.organisation(), sight(membership))));
        return new Reader(Audience.PUBLIC, false, own);
    }

    private static Sight sight(Membership membership) {
        boolean readsOnly = membership.roles().equals(Set.of(Role.READER));
        return new Sight(
                readsOnly ? Audience.STAFF : Audience.RESTRICTED,
                membership.roles().stream().anyMatch(DRAFTS::contains));
    }
}
