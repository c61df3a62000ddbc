package org.policybook.library;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.policybook.people.Database;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;

/// A holder for every post of the sample library but one: nobody is Practice Manager at the publisher of templates.
final class SamplePeople {
    private static final OrganisationId TEMPLATES = OrganisationId.of("practice-templates");

    private SamplePeople() {}

    static void join(Library library, Database database) {
        for (OrganisationId id : library.organisations()) {
            for (String post : library.organisation(id).bodies().posts()) {
                if (!id.equals(TEMPLATES) || !post.equals("Practice Manager")) {
                    new SqlAccounts(database).save(holder(post, id), Instant.EPOCH);
                }
            }
        }
    }

    private static Account holder(String post, OrganisationId id) {
        return new Account(
                new Person("Example " + post, email(post, id)),
                List.of(new Membership(id, Set.of(Role.READER), List.of(post))),
                true);
    }

    /// `senior-partner@riverside-surgery.example.org`.
    static String email(String post, OrganisationId id) {
        return "%s@%s.example.org".formatted(post.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), id);
    }
}
