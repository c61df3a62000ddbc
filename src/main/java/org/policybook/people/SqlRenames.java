package org.policybook.people;

import java.util.List;
import java.util.Map;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;

/// Takes along what is kept under a policy's short name when it gets another: who read it, who is to, what they are
/// asked, and of what they were reminded.
public final class SqlRenames {
    /// Tables in which nobody can have begun with the new name.
    private static final List<String> TABLES =
            List.of("reading_policy", "audience_rule", "quiz", "reminded", "feedback");

    /// Somebody may have opened the policy under its new name already.
    private static final String LAST_READ = """
            update last_read set policy = :to
            where organisation = :organisation and policy = :from and not exists (
                select 1 from last_read other where other.email = last_read.email
                    and other.organisation = :organisation and other.policy = :to)""";

    private final Database database;

    public SqlRenames(Database database) {
        this.database = database;
    }

    public void rename(OrganisationId organisation, PolicySlug from, PolicySlug to) {
        Map<String, String> names =
                Map.of("organisation", organisation.value(), "from", from.value(), "to", to.value());
        database.transactions().executeWithoutResult(status -> {
            TABLES.forEach(table -> database.client()
                    .sql("update %s set policy = :to where organisation = :organisation and policy = :from"
                            .formatted(table))
                    .params(names)
                    .update());
            database.client().sql(LAST_READ).params(names).update();
        });
    }
}
