package org.policybook.web.sign;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policybook.document.OrganisationId;
import org.policybook.people.Account;
import org.policybook.people.Membership;

/// Whom an administrator looks for. What is not asked for narrows nothing.
///
/// @param q a part of a name, an e-mail address or a post
/// @param role its code
/// @param state `open` or `closed`
public record AccountSearch(
        @Nullable String q, @Nullable String role, @Nullable String state) {
    public String words() {
        return q == null ? "" : q.strip();
    }

    public String roleCode() {
        return role == null ? "" : role;
    }

    public String stateCode() {
        return state == null ? "" : state;
    }

    /// @param own the organisations whose roles and posts the administrator may see
    boolean finds(Account account, Set<OrganisationId> own) {
        boolean isInState = stateCode().isEmpty() || stateCode().equals(account.active() ? "open" : "closed");
        return isInState
                && account.memberships().stream()
                        .filter(membership -> own.contains(membership.organisation()))
                        .anyMatch(membership -> hasRole(membership) && isNamed(account, membership));
    }

    private boolean hasRole(Membership membership) {
        return roleCode().isEmpty()
                || membership.roles().stream().anyMatch(held -> held.code().equals(roleCode()));
    }

    private boolean isNamed(Account account, Membership membership) {
        String asked = words().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(account.person().name(), account.email()), membership.posts().stream())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(asked));
    }
}
