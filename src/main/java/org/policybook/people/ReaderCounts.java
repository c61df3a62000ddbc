package org.policybook.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts how many must read a policy and how many of them have, within somebody's transaction. The readers of a group
/// are read once, as a set of their numbers, and those who confirmed a policy are held against it one policy at a time:
/// one statement over all policies takes a database several times as long.
final class ReaderCounts {
    private final OrganisationId organisation;
    private final JdbcTemplate jdbc;
    private final Map<Group, BitSet> members = new HashMap<>();
    private final Map<Long, List<Group>> audience = new HashMap<>();

    private record Group(String kind, String name) {}

    private record Counted(long policy, int edition, int must, int has) {}

    ReaderCounts(OrganisationId organisation, JdbcTemplate jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /// Holds the policies meanwhile, so that no confirmation is overlooked.
    void count(Predicate<PolicySlug> which) {
        jdbc.query(
                "select policy_id, kind, name from audience where organisation = ?",
                row -> {
                    audience.computeIfAbsent(row.getLong(1), policy -> new ArrayList<>())
                            .add(new Group(row.getString(2), row.getString(3)));
                },
                organisation.value());
        List<Object[]> others = new ArrayList<>();
        for (Counted before : known(which)) {
            Counted now = count(before);
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

    private Counted count(Counted before) {
        BitSet must = new BitSet();
        audience.getOrDefault(before.policy(), List.of()).forEach(group -> must.or(members(group)));
        int[] has = {0};
        if (!must.isEmpty()) {
            jdbc.query(
                    "select staff_id from acknowledgement where policy_id = ? and edition = ?",
                    row -> {
                        has[0] += must.get(row.getInt(1)) ? 1 : 0;
                    },
                    before.policy(),
                    before.edition());
        }
        return new Counted(before.policy(), before.edition(), must.cardinality(), has[0]);
    }

    private BitSet members(Group asked) {
        return members.computeIfAbsent(asked, group -> {
            BitSet people = new BitSet();
            jdbc.query(
                    "select staff_id from staff_group where organisation = ? and kind = ? and name = ?",
                    row -> {
                        people.set(row.getInt(1));
                    },
                    organisation.value(),
                    group.kind(),
                    group.name());
            return people;
        });
    }
}
