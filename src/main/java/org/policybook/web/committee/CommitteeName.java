package org.policybook.web.committee;

import java.util.Locale;
import org.policybook.governance.Bodies;
import org.policybook.governance.Organisation;
import org.policybook.web.NotThere;

/// A committee in an address: `staff-partnership-committee` for the Staff Partnership Committee.
final class CommitteeName {
    private CommitteeName() {}

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /// @throws NotThere when the organisation has no such committee
    static Bodies.Committee find(Organisation organisation, String slug) {
        return organisation.bodies().committees().stream()
                .filter(committee -> slug(committee.name()).equals(slug))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
