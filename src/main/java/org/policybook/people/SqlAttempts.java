package org.policybook.people;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Counts attempts, such as to sign in, so that they can be refused when there are too many. Kept in the database:
/// neither a restart nor another server of the same library forgets them.
public final class SqlAttempts {
    /// The span in which attempts are counted. It begins with the first and its end sets the count to nothing.
    public static final Duration SPAN = Duration.ofMinutes(15);

    private static final int LONGEST = 300;

    private final Database database;

    public SqlAttempts(Database database) {
        this.database = database;
    }

    /// Counts an attempt before it is made, so that many at the same time cannot slip through.
    ///
    /// @param subject what is counted, such as `account:author@example.org`
    /// @return when to try again, if there were more than `most` in this span
    public Optional<Instant> begin(String subject, int most, Instant now) {
        String key = key(subject);
        Map<String, ?> values =
                Map.of("subject", key, "now", Timestamp.from(now), "old", Timestamp.from(now.minus(SPAN)));
        return Optional.ofNullable(database.transactions().execute(status -> {
                    run("delete from attempt where since <= :old", values);
                    run(
                            "insert into attempt (subject, attempts, since) values (:subject, 0, :now) on conflict do nothing",
                            values);
                    run("update attempt set attempts = attempts + 1 where subject = :subject", values);
                    return database.client()
                            .sql("select since from attempt where subject = :subject and attempts > :most")
                            .param("subject", key)
                            .param("most", most)
                            .query(Timestamp.class)
                            .optional();
                }))
                .flatMap(since -> since)
                .map(since -> since.toInstant().plus(SPAN));
    }

    /// Whether the next attempt would be refused.
    public boolean isFull(String subject, int most, Instant now) {
        return database.client()
                        .sql(
                                "select count(*) from attempt where subject = :subject and attempts >= :most and since > :old")
                        .param("subject", key(subject))
                        .param("most", most)
                        .param("old", Timestamp.from(now.minus(SPAN)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// After an attempt that was right: the account's failures are forgotten.
    public void forget(String subject) {
        run("delete from attempt where subject = :subject", Map.of("subject", key(subject)));
    }

    /// After an attempt that was right: this one does not count.
    public void undo(String subject) {
        run(
                "update attempt set attempts = attempts - 1 where subject = :subject and attempts > 0",
                Map.of("subject", key(subject)));
    }

    private void run(String statement, Map<String, ?> values) {
        database.client().sql(statement).params(values).update();
    }

    private static String key(String subject) {
        return subject.substring(0, Math.min(subject.length(), LONGEST));
    }
}
