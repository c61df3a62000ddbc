package org.policybook.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.ContentHash;
import org.policybook.governance.Person;
import org.springframework.jdbc.core.JdbcTemplate;

/// Who has read what, and who must, in the database.
public final class SqlAcknowledgements {
    /// Each person and policy they must read, once, with what they confirmed of it last.
    private static final String COLUMNS = """
            select s.id staff_id, s.email, c.name, p.id policy_id, p.organisation, p.policy, p.title, p.version, p.edition,
                   greatest(s.since, p.asked_on, must.since) asked,
                   k.version read_version, k.edition read_edition, k.confirmed_at
            """;

    private static final String JOINS = """
            join staff s on s.id = must.staff_id
            join account c on c.email = s.email
            join reading_policy p on p.id = must.policy_id
            left join acknowledgement k on k.staff_id = s.id and k.policy_id = p.id
                and k.edition = (select max(l.edition) from acknowledgement l
                                 where l.staff_id = s.id and l.policy_id = p.id)
            """;

    private static final String READERS = COLUMNS + """
            from (select g.staff_id, a.policy_id, min(a.since) since from staff_group g
                  join audience a on a.organisation = g.organisation and a.kind = g.kind and a.name = g.name
                  where %s group by g.staff_id, a.policy_id) must
            """ + JOINS;

    private static final String UNREAD = " and (k.edition is null or k.edition < p.edition)";

    private final Database database;

    public SqlAcknowledgements(Database database) {
        this.database = database;
    }

    /// What somebody is asked to read, the longest asked first.
    public List<ToRead> toRead(String email) {
        Optional<Long> id = id(email);
        return id.isEmpty()
                ? List.of()
                : database.client()
                        .sql(READERS.formatted("g.staff_id = :id") + "where p.in_force" + UNREAD
                                + " order by asked, p.organisation, p.policy")
                        .param("id", id.orElseThrow())
                        .query((row, number) -> toRead(row))
                        .list();
    }

    private Optional<Long> id(String email) {
        return database.client()
                .sql("select id from staff where email = :email and left_on is null")
                .param("email", email)
                .query(Long.class)
                .optional();
    }

    /// Records that somebody has read a version, with the clauses they had before them.
    ///
    /// @return false when it was recorded before, or is not what is in force
    public boolean confirm(
            String email, PolicyId policy, VersionNumber version, Map<String, ContentHash> clauses, Instant now) {
        Boolean fresh = database.transactions().execute(status -> {
            long staff = id(email).orElseThrow();
            Optional<ReadingNotice.Key> asked = locked(staff, policy, version);
            if (asked.isEmpty()) {
                return false;
            }
            ReadingNotice.Key key = asked.orElseThrow();
            int added = database.client()
                    .sql("""
                            insert into acknowledgement (staff_id, policy_id, edition, version, confirmed_at)
                            values (:staff, :policy, :edition, :version, :now) on conflict do nothing""")
                    .param("staff", staff)
                    .param("policy", key.policy())
                    .param("edition", key.edition())
                    .param("version", version.text())
                    .param("now", Timestamp.from(now))
                    .update();
            if (added > 0) {
                clauses(key.policy(), version, clauses);
                database.client()
                        .sql("update reading_policy set has_read = has_read + 1 where id = :id")
                        .param("id", key.policy())
                        .update();
            }
            return added > 0;
        });
        return Boolean.TRUE.equals(fresh);
    }

    private Optional<ReadingNotice.Key> locked(long staff, PolicyId policy, VersionNumber version) {
        return database.client()
                .sql("""
                        select id, edition from reading_policy
                        where organisation = :organisation and policy = :policy and version = :version and in_force
                        for update""")
                .param("organisation", policy.organisation().value())
                .param("policy", policy.policy().value())
                .param("version", version.text())
                .query((row, number) -> new ReadingNotice.Key(staff, row.getLong(1), row.getInt(2)))
                .optional();
    }

    private void clauses(long policy, VersionNumber version, Map<String, ContentHash> clauses) {
        new JdbcTemplate(database.source())
                .batchUpdate(
                        "insert into reading_clause (policy_id, version, clause, text_hash) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        clauses.entrySet().stream()
                                .map(clause -> new Object[] {
                                    policy,
                                    version.text(),
                                    clause.getKey(),
                                    clause.getValue().hex()
                                })
                                .toList());
    }

    /// How far each policy of an organisation has been read, the least read first.
    public List<ReadRate> rates(OrganisationId organisation) {
        return database.client()
                .sql("""
                        select * from reading_policy where organisation = :organisation and in_force and must_read > 0
                        order by cast(has_read as double precision) / must_read, policy""")
                .param("organisation", organisation.value())
                .query((row, number) -> new ReadRate(
                        policy(row),
                        row.getString("title"),
                        VersionNumber.of(row.getString("version")),
                        row.getInt("must_read"),
                        row.getInt("has_read")))
                .list();
    }

    /// Everybody who must read a policy.
    public List<ReaderState> readers(PolicyId policy) {
        return database.client()
                .sql(READERS.formatted(
                                "a.policy_id = (select id from reading_policy where organisation = :organisation and policy = :policy)")
                        + "where p.in_force order by s.email")
                .param("organisation", policy.organisation().value())
                .param("policy", policy.policy().value())
                .query((row, number) -> state(row))
                .list();
    }

    /// All that one person must read, read or not.
    public List<ReaderState> ofPerson(String email) {
        return database.client()
                .sql(READERS.formatted("g.staff_id in (select id from staff where email = :email and left_on is null)")
                        + "where p.in_force order by k.confirmed_at desc, p.organisation, p.policy")
                .param("email", email)
                .query((row, number) -> state(row))
                .list();
    }

    /// The people of a line manager, with all they must read.
    public List<ReaderState> ofManager(String email) {
        return database.client()
                .sql(READERS.formatted(
                                "g.staff_id in (select id from staff where manager = :email and left_on is null)")
                        + "where p.in_force order by s.email, p.organisation, p.policy")
                .param("email", email)
                .query((row, number) -> state(row))
                .list();
    }

    /// Everybody of an organisation, with all they must read.
    public List<ReaderState> all(OrganisationId organisation) {
        return database.client()
                .sql(READERS.formatted("g.organisation = :organisation")
                        + "where p.in_force order by s.email, p.policy")
                .param("organisation", organisation.value())
                .query((row, number) -> state(row))
                .list();
    }

    /// Takes away what was confirmed before an instant and is not the last that its person confirmed of the policy.
    ///
    /// @return how many were taken away
    public int forget(Instant before) {
        int removed = database.client()
                .sql("""
                        delete from acknowledgement where confirmed_at < :before and exists (
                            select 1 from acknowledgement l where l.staff_id = acknowledgement.staff_id
                            and l.policy_id = acknowledgement.policy_id and l.edition > acknowledgement.edition)""")
                .param("before", Timestamp.from(before))
                .update();
        database.client().sql("""
                        delete from reading_clause where not exists (
                            select 1 from acknowledgement k
                            where k.policy_id = reading_clause.policy_id and k.version = reading_clause.version)""").update();
        return removed;
    }

    private static ToRead toRead(ResultSet row) throws SQLException {
        return new ToRead(
                policy(row),
                row.getString("title"),
                VersionNumber.of(row.getString("version")),
                row.getDate("asked").toLocalDate(),
                Optional.ofNullable(row.getString("read_version")).map(VersionNumber::of));
    }

    private static ReaderState state(ResultSet row) throws SQLException {
        return new ReaderState(
                new Person(row.getString("name"), row.getString("email")),
                policy(row),
                row.getString("title"),
                VersionNumber.of(row.getString("version")),
                Optional.ofNullable(row.getString("read_version")).map(VersionNumber::of),
                Optional.ofNullable(row.getTimestamp("confirmed_at")).map(Timestamp::toInstant),
                row.getInt("read_edition") >= row.getInt("edition"));
    }

    private static PolicyId policy(ResultSet row) throws SQLException {
        return new PolicyId(OrganisationId.of(row.getString("organisation")), PolicySlug.of(row.getString("policy")));
    }
}
