package org.policybook.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policybook.document.ClauseId;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;

/// Feedback of readers, kept for the owners of policies.
public final class SqlFeedback {
    private final Database database;

    public SqlFeedback(Database database) {
        this.database = database;
    }

    /// @param words no longer than [Feedback#LONGEST]
    public void give(PolicyId policy, VersionNumber version, Optional<ClauseId> clause, String words, Instant now) {
        database.client()
                .sql(
                        "insert into feedback (organisation, policy, version, clause, words, given_at) values (:organisation, :policy, :version, :clause, :words, :now)")
                .params(Map.of(
                        "organisation", policy.organisation().value(),
                        "policy", policy.policy().value(),
                        "version", version.text(),
                        "clause", clause.map(ClauseId::value).orElse(""),
                        "words", words,
                        "now", Timestamp.from(now)))
                .update();
    }

    /// What an organisation was told, what is still to be dealt with first, then newest first.
    public List<Feedback> of(OrganisationId organisation, int most) {
        return database.client()
                .sql(
                        "select id, policy, version, clause, words, given_at, settled_at from feedback where organisation = :organisation order by case when settled_at is null then 0 else 1 end, given_at desc, id desc limit :most")
                .param("organisation", organisation.value())
                .param("most", most)
                .query((row, number) -> read(organisation, row))
                .list();
    }

    /// How often each policy was written about that nobody has dealt with yet.
    public Map<PolicyId, Integer> waiting(OrganisationId organisation) {
        Map<PolicyId, Integer> waiting = new TreeMap<>();
        database.client()
                .sql(
                        "select policy, count(*) from feedback where organisation = :organisation and settled_at is null group by policy")
                .param("organisation", organisation.value())
                .query(row -> {
                    waiting.put(new PolicyId(organisation, PolicySlug.of(row.getString(1))), row.getInt(2));
                });
        return waiting;
    }

    private static Feedback read(OrganisationId organisation, ResultSet row) throws SQLException {
        return new Feedback(
                row.getLong(1),
                new PolicyId(organisation, PolicySlug.of(row.getString(2))),
                VersionNumber.of(row.getString(3)),
                Optional.of(row.getString(4))
                        .filter(clause -> !clause.isEmpty())
                        .map(ClauseId::of),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getTimestamp(7) != null);
    }

    /// Marks it as dealt with.
    ///
    /// @return false when that organisation has no such feedback
    public boolean settle(OrganisationId organisation, long id, Account by, Instant now) {
        return database.client()
                        .sql(
                                "update feedback set settled_at = :now, settled_by = :by where id = :id and organisation = :organisation")
                        .params(Map.of(
                                "now", Timestamp.from(now),
                                "by", by.email(),
                                "id", id,
                                "organisation", organisation.value()))
                        .update()
                == 1;
    }
}
