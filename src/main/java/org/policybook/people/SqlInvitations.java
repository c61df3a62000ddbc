package org.policybook.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Links that work once: to choose a password for an account, or to become the first administrator.
public final class SqlInvitations {
    /// Stands for the e-mail address where whoever has the link becomes an administrator.
    public static final String FIRST = "";

    private final Database database;

    public SqlInvitations(Database database) {
        this.database = database;
    }

    /// Keeps a new link. An earlier one for the same account works no more.
    ///
    /// @param tokenHash SHA-256 of the secret in the link, in hexadecimal
    public void add(String tokenHash, String email, Instant expires) {
        database.transactions().executeWithoutResult(status -> {
            run("delete from invitation where email = :email", Map.of("email", email));
            run(
                    "insert into invitation (token_hash, email, expires_at) values (:hash, :email, :expires)",
                    Map.of("hash", tokenHash, "email", email, "expires", Timestamp.from(expires)));
        });
    }

    /// For whom a link is, while it works.
    public Optional<String> find(String tokenHash, Instant now) {
        return database.client()
                .sql("select email from invitation where token_hash = :hash and expires_at > :now")
                .param("hash", tokenHash)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    /// Uses a link up.
    ///
    /// @return false when it works no more, also when somebody else was using it at the same moment
    public boolean use(String tokenHash, Instant now) {
        return run(
                        "delete from invitation where token_hash = :hash and expires_at > :now",
                        Map.of("hash", tokenHash, "now", Timestamp.from(now)))
                == 1;
    }

    private int run(String statement, Map<String, ?> values) {
        return database.client().sql(statement).params(values).update();
    }
}
