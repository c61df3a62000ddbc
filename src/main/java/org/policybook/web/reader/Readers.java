package org.policybook.web.reader;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policybook.document.OrganisationId;
import org.policybook.library.SearchQuestion.Audience;
import org.policybook.library.SearchQuestion.Reader;
import org.policybook.library.SearchQuestion.Sight;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.web.Visitor;

/// What a visitor may read: everywhere what is public; what is for staff where they have a role; what is
/// restricted where they do more than read; drafts where they write, review, decide or keep the register.
public final class Readers {
    private static final Set<Role> DRAFTS =
            EnumSet.of(Role.AUTHOR, Role.REVIEWER, Role.APPROVER, Role.CHAIR, Role.POLICY_MANAGER);

    private Readers() {}

    public static Reader of(Visitor visitor) {
        Map<OrganisationId, Sight> own = new TreeMap<>();
        visitor.account()
                .ifPresent(account -> account.memberships().stream()
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
