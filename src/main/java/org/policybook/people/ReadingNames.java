package org.policybook.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Person;

/// The people and the policies behind the ids of rows: read at once when the first is asked for, since a night may be
/// about all of them and is mostly about none.
final class ReadingNames {
    private final OrganisationId organisation;
    private final Database database;
    private final Map<Long, Person> people = new HashMap<>();
    private final Map<Long, Named> policies = new HashMap<>();

    private record Named(PolicyId policy, String title, VersionNumber version) {}

    ReadingNames(OrganisationId organisation, Database database) {
        this.organisation = organisation;
        this.database = database;
    }

    Person person(long staff) {
        if (people.isEmpty()) {
            database.client()
                    .sql("""
                            select s.id, c.name, s.email from staff s join account c on c.email = s.email
                            where s.organisation = :organisation""")
                    .param("organisation", organisation.value())
                    .query(row -> {
                        people.put(row.getLong(1), new Person(row.getString(2), row.getString(3)));
                    });
        }
        return Objects.requireNonNull(people.get(staff));
    }

    ToRead toRead(long policy, SqlReadingNotices.Pair.Words words) {
        if (policies.isEmpty()) {
            database.client()
                    .sql("select id, policy, title, version from reading_policy where organisation = :organisation")
                    .param("organisation", organisation.value())
                    .query(row -> {
                        policies.put(
                                row.getLong(1),
                                new Named(
                                        new PolicyId(organisation, PolicySlug.of(row.getString(2))),
                                        row.getString(3),
                                        VersionNumber.of(row.getString(4))));
                    });
        }
        Named named = Objects.requireNonNull(policies.get(policy));
        return new ToRead(named.policy(), named.title(), named.version(), words.asked(), words.known());
    }
}
