package org.policybook.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;

/// Who must read which policy of an organisation, as sets of the numbers of people. The people of a group are read
/// once, and those who confirmed a policy are held against it one policy at a time: one statement over all policies
/// takes a database several times as long.
final class Audiences {
    private final OrganisationId organisation;
    private final JdbcTemplate jdbc;
    private final Map<Group, BitSet> members = new HashMap<>();
    private final Map<Long, List<Asked>> audience = new HashMap<>();

    private record Group(String kind, String name) {}

    private record Asked(Group group, LocalDate since) {}

    Audiences(OrganisationId organisation, JdbcTemplate jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
        jdbc.query(
                "select policy_id, kind, name, since from audience where organisation = ?",
                row -> {
                    audience.computeIfAbsent(row.getLong(1), policy -> new ArrayList<>())
                            .add(new Asked(
                                    new Group(row.getString(2), row.getString(3)), row.getObject(4, LocalDate.class)));
                },
                organisation.value());
    }

    /// Those who must read it.
    BitSet must(long policy) {
        BitSet must = new BitSet();
        asked(policy).forEach(asked -> must.or(members(asked.group())));
        return must;
    }

    /// Those of them who have not confirmed an edition.
    BitSet unread(long policy, int edition) {
        BitSet unread = must(policy);
        if (!unread.isEmpty()) {
            jdbc.query(
                    "select staff_id from acknowledgement where policy_id = ? and edition = ?",
                    row -> {
                        unread.clear(row.getInt(1));
                    },
                    policy,
                    edition);
        }
        return unread;
    }

    /// Since when a rule has asked one of those who must read it.
    LocalDate since(long policy, int person) {
        return asked(policy).stream()
                .filter(asked -> members(asked.group()).get(person))
                .map(Asked::since)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private List<Asked> asked(long policy) {
        return audience.getOrDefault(policy, List.of());
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
