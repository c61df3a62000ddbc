package org.policybook.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts how many must read a policy and how many of them have, within somebody's transaction.
final class ReaderCounts {
    private final OrganisationId organisation;
    private final JdbcTemplate jdbc;

    private record Counted(long policy, int edition, int must, int has) {}

    ReaderCounts(OrganisationId organisation, JdbcTemplate jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /// Holds the policies meanwhile, so that no confirmation is overlooked.
    void count(Predicate<PolicySlug> which) {
        Audiences audiences = new Audiences(organisation, jdbc);
        List<Object[]> others = new ArrayList<>();
        for (Counted before : known(which)) {
            Counted now = count(before, audiences);
            if (!now.equals(before)) {
                others.add(new Object[] {now.must(), now.has(), now.policy()});
            }
        }
        jdbc.batchUpdate("update reading_policy set must_read = ?, has_read = ? where id = ?", others);
    }

    private List<Counted> known(Predicate<PolicySlug> which) {
        List<Counted> known = new ArrayList<>();
        jdbc.query(
                "select id, edition, must_read, has_read, policy from reading_policy"
                        + " where organisation = ? and in_force for update",
                row -> {
                    if (which.test(PolicySlug.of(row.getString(5)))) {
                        known.add(new Counted(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4)));
                    }
                },
                organisation.value());
        return known;
    }

    private static Counted count(Counted before, Audiences audiences) {
        int must = audiences.must(before.policy()).cardinality();
        int unread = audiences.unread(before.policy(), before.edition()).cardinality();
        return new Counted(before.policy(), before.edition(), must, must - unread);
    }
}
