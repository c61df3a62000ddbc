package org.policybook.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.policybook.document.OrganisationId;

/// What an account is in one organisation.
///
/// @param posts the posts it holds, as the organisation names them, such as `Communications Officer`
public record Membership(OrganisationId organisation, Set<Role> roles, List<String> posts) {
    public Membership {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        posts = List.copyOf(posts);
    }
}
