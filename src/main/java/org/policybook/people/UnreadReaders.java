package org.policybook.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.policybook.document.OrganisationId;
import org.policybook.document.VersionNumber;
import org.springframework.jdbc.core.JdbcTemplate;

/// Finds the people who have not read a policy, policy by policy.
final class UnreadReaders {
    private final JdbcTemplate jdbc;
    private final Audiences audiences;
    private final Map<Integer, LocalDate> here = new HashMap<>();

    UnreadReaders(OrganisationId organisation, JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.audiences = new Audiences(organisation, jdbc);
        jdbc.query(
                "select id, since from staff where organisation = ?",
                row -> {
                    here.put(row.getInt(1), row.getObject(2, LocalDate.class));
                },
                organisation.value());
    }

    /// A policy that is in force.
    record Policy(long id, int edition, LocalDate asked) {}

    void of(Policy policy, Consumer<SqlReadingNotices.Pair> found) {
        int[] unread = audiences.unread(policy.id(), policy.edition()).stream().toArray();
        if (unread.length == 0) {
            return;
        }
        Map<Integer, Integer> reminded = reminded(policy);
        Map<Integer, VersionNumber> known = known(policy);
        for (int person : unread) {
            found.accept(new SqlReadingNotices.Pair(
                    new ReadingNotice.Key(person, policy.id(), policy.edition()),
                    new SqlReadingNotices.Pair.Words(
                            policy.id(), asked(policy, person), Optional.ofNullable(known.get(person))),
                    reminded.getOrDefault(person, -1)));
        }
    }

    private LocalDate asked(Policy policy, int person) {
        return Collections.max(Stream.of(
                        List.of(policy.asked(), audiences.since(policy.id(), person)),
                        Optional.ofNullable(here.get(person)).stream().toList())
                .flatMap(List::stream)
                .toList());
    }

    private Map<Integer, Integer> reminded(Policy policy) {
        Map<Integer, Integer> steps = new HashMap<>();
        jdbc.query(
                "select staff_id, max(step) from reading_reminded where policy_id = ? and edition = ? group by staff_id",
                row -> {
                    steps.put(row.getInt(1), row.getInt(2));
                },
                policy.id(),
                policy.edition());
        return steps;
    }

    /// The version that each read last.
    private Map<Integer, VersionNumber> known(Policy policy) {
        Map<Integer, VersionNumber> versions = new HashMap<>();
        if (policy.edition() > 1) {
            jdbc.query(
                    "select staff_id, version from acknowledgement where policy_id = ? and edition < ? order by edition",
                    row -> {
                        versions.put(row.getInt(1), VersionNumber.of(row.getString(2)));
                    },
                    policy.id(),
                    policy.edition());
        }
        return versions;
    }
}
