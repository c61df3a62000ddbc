package org.policybook.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/// The secrets with which calendar programs ask for a person's calendars; only their hashes are kept.
public final class SqlCalendarAddresses {
    private final Database database;

    public SqlCalendarAddresses(Database database) {
        this.database = database;
    }

    /// Puts a secret in the place of the one before, which is worth nothing from now on.
    public void renew(String email, String hash, Instant now) {
        database.transactions().executeWithoutResult(status -> {
            end(email);
            database.client()
                    .sql("insert into calendar_address (email, token_hash, made_at) values (:email, :hash, :now)")
                    .param("email", email)
                    .param("hash", hash)
                    .param("now", Timestamp.from(now))
                    .update();
        });
    }

    public void end(String email) {
        database.client()
                .sql("delete from calendar_address where email = :email")
                .param("email", email)
                .update();
    }

    /// Since when somebody has one.
    public Optional<Instant> since(String email) {
        return database.client()
                .sql("select made_at from calendar_address where email = :email")
                .param("email", email)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /// Whose it is.
    public Optional<String> holder(String hash) {
        return database.client()
                .sql("select email from calendar_address where token_hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .optional();
    }
}
