package org.policybook.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Person;
import org.policybook.people.AudienceRule;
import org.policybook.people.Database;
import org.policybook.people.Readers;
import org.policybook.people.ReadingPolicy;
import org.policybook.people.StaffMember;
import org.springframework.jdbc.core.JdbcTemplate;

/// The people, the rules and the acknowledgements of a large organisation: at a share of 1 there are 10,000 policies,
/// 50,000 people in 500 teams and some 5,000,000 acknowledgements.
record FilledReading(OrganisationId organisation, double share) {
    private static final int TEAMS = 500;
    private static final int FOR_ALL = 50;
    private static final int POSTS = 40;
    private static final int ROWS_TOGETHER = 50_000;

    int policies() {
        return (int) (10_000 * share);
    }

    int people() {
        return (int) (50_000 * share);
    }

    private int teams() {
        return (int) (TEAMS * share);
    }

    static String email(int person) {
        return "person-%d@example.org".formatted(person);
    }

    String organisationFile() {
        List<String> posts =
                IntStream.range(0, POSTS).mapToObj(i -> "Post " + i).toList();
        return "format: 1\nid: %s\nname: Bench\nposts: [%s]\nreview-rule: {every: P3Y}\n"
                .formatted(organisation, String.join(", ", posts));
    }

    /// Each in three teams; the first forty hold the posts; one manager for ten.
    List<StaffMember> staff() {
        return IntStream.range(0, people())
                .mapToObj(i -> new StaffMember(
                        new Person("Person " + i, email(i)),
                        organisation,
                        i < POSTS ? List.of("Post " + i) : List.of(),
                        List.of("Team " + i % teams(), "Team " + (i / 7) % teams(), "Team " + (i / 49) % teams()),
                        Optional.of(email(i / 10)),
                        Optional.empty()))
                .toList();
    }

    /// Fifty policies for all, every other for one team.
    List<AudienceRule> rules() {
        return IntStream.range(0, policies())
                .mapToObj(i -> new AudienceRule(
                        organisation,
                        Optional.of(PolicySlug.of("policy-" + i)),
                        Optional.empty(),
                        i < FOR_ALL ? Readers.ALL : Readers.parse("team:Team " + i % teams())))
                .toList();
    }

    /// As the library has them: in force in their second version.
    List<ReadingPolicy> readingPolicies() {
        return IntStream.range(0, policies())
                .mapToObj(i -> new ReadingPolicy(
                        new PolicyId(organisation, PolicySlug.of("policy-" + i)),
                        "Policy " + i,
                        "policy",
                        VersionNumber.of("2.0"),
                        1,
                        true))
                .toList();
    }

    /// Ten of eleven things to read were read; row by row in the order of people, many rows in one transaction. Goes on
    /// where it was interrupted.
    ///
    /// @return how many
    int acknowledge(Database database) throws SQLException {
        JdbcTemplate jdbc = new JdbcTemplate(database.source());
        Map<String, List<Long>> byGroup = new TreeMap<>();
        jdbc.query("select kind, name, policy_id from audience order by policy_id", row -> {
            byGroup.computeIfAbsent(row.getString(1) + row.getString(2), group -> new ArrayList<>())
                    .add(row.getLong(3));
        });
        Map<Long, TreeSet<Long>> must = new TreeMap<>();
        jdbc.query("select staff_id, kind, name from staff_group", row -> {
            must.computeIfAbsent(row.getLong(1), id -> new TreeSet<>())
                    .addAll(byGroup.getOrDefault(row.getString(2) + row.getString(3), List.of()));
        });
        long last = Optional.ofNullable(jdbc.queryForObject("select max(staff_id) from acknowledgement", Long.class))
                .orElse(0L);
        jdbc.update("delete from acknowledgement where staff_id = ?", last);
        must.keySet().removeIf(id -> id < last);
        try (Connection connection = database.source().getConnection()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            try (Statement settings = connection.createStatement()) {
                // What is put in here refers to what was just read: looking it up again is half the work.
                settings.execute(
                        postgres ? "set session_replication_role = replica" : "set referential_integrity false");
                connection.setAutoCommit(false);
                int rows = acknowledge(must, connection);
                connection.setAutoCommit(true);
                settings.execute(
                        postgres ? "set session_replication_role = default" : "set referential_integrity true");
                return rows;
            }
        }
    }

    private static int acknowledge(Map<Long, TreeSet<Long>> must, Connection connection) throws SQLException {
        int rows = 0;
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into acknowledgement (staff_id, policy_id, edition, version, confirmed_at)"
                        + " values (?, ?, 1, '2.0', timestamp with time zone '2026-09-01 09:00:00+00')")) {
            for (Map.Entry<Long, TreeSet<Long>> person : must.entrySet()) {
                Random random = new Random(person.getKey());
                for (long policy : person.getValue()) {
                    if (random.nextInt(11) > 0) {
                        insert.setLong(1, person.getKey());
                        insert.setLong(2, policy);
                        insert.addBatch();
                        rows++;
                        if (rows % ROWS_TOGETHER == 0) {
                            insert.executeBatch();
                            connection.commit();
                        }
                    }
                }
            }
            insert.executeBatch();
            connection.commit();
        }
        return rows;
    }
}
