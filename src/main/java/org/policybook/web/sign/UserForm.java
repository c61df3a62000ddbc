package org.policybook.web.sign;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.people.Membership;
import org.policybook.people.Role;

/// What an administrator filled in about somebody in an organisation.
///
/// @param posts one a line
record UserForm(
        @Nullable String organisation,
        @Nullable List<String> role,
        @Nullable String posts) {
    private static final int LONGEST_POST = 200;

    /// @throws BadInput for a role there is not, or a post that is too long
    Membership membership() {
        List<String> lines = posts == null
                ? List.of()
                : posts.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
        lines.stream().filter(line -> line.length() > LONGEST_POST).findFirst().ifPresent(line -> {
            throw new BadInput(
                    "A post has at most %d characters, and one stands on each line.".formatted(LONGEST_POST));
        });
        return new Membership(OrganisationId.of(organisation == null ? "" : organisation), roles(), lines);
    }

    private Set<Role> roles() {
        return role == null ? Set.of() : role.stream().map(UserForm::role).collect(Collectors.toSet());
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadInput("There is no role \"%s\".".formatted(code)));
    }
}
