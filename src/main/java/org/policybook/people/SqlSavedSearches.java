package org.policybook.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Searches that people keep, in the database. What they ask and what was seen of them are texts that the database
/// does not look into.
public final class SqlSavedSearches {
    private static final String ALL = "select id, email, name, question, by_mail, seen, told from saved_search ";

    private final Database database;

    public SqlSavedSearches(Database database) {
        this.database = database;
    }

    /// @param seen the clauses that its owner has seen
    /// @param told those that a message told of
    public record Row(long id, String email, Asked asked, String seen, String told) {}

    /// @param byMail whether a message tells when something new matches
    public record Asked(String name, String question, boolean byMail) {}

    /// All that it finds now counts as seen.
    public void add(String email, Asked asked, String seen, Instant now) {
        database.client()
                .sql(
                        "insert into saved_search (email, name, question, by_mail, seen, told, saved_at) values (:email, :name, :question, :mail, :seen, :seen, :now)")
                .param("email", email)
                .param("name", asked.name())
                .param("question", asked.question())
                .param("mail", asked.byMail())
                .param("seen", seen)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Somebody's, by name.
    public List<Row> of(String email) {
        return database.client()
                .sql(ALL + "where email = :email order by lower(name), id")
                .param("email", email)
                .query((row, number) -> read(row))
                .list();
    }

    public Optional<Row> find(String email, long id) {
        return database.client()
                .sql(ALL + "where email = :email and id = :id")
                .param("email", email)
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /// Those that are to be told of by mail, each person's together.
    public List<Row> byMail() {
        return database.client()
                .sql(ALL + "where by_mail order by email, lower(name), id")
                .query((row, number) -> read(row))
                .list();
    }

    public void see(long id, String seen) {
        database.client()
                .sql("update saved_search set seen = :seen, told = :seen where id = :id")
                .param("seen", seen)
                .param("id", id)
                .update();
    }

    /// Puts a message into the outbox, and notes what it tells of, both or neither.
    ///
    /// @param told by the ids of the searches
    /// @return false when the message was there already
    public boolean tell(Message message, Map<Long, String> told, Instant now) {
        return Boolean.TRUE.equals(database.transactions().execute(status -> {
            boolean put = new SqlOutbox(database).put(message, now);
            if (put) {
                told.forEach(this::told);
            }
            return put;
        }));
    }

    private void told(long id, String told) {
        database.client()
                .sql("update saved_search set told = :told where id = :id")
                .param("told", told)
                .param("id", id)
                .update();
    }

    public void mail(String email, long id, boolean wanted) {
        database.client()
                .sql("update saved_search set by_mail = :wanted where email = :email and id = :id")
                .param("wanted", wanted)
                .param("email", email)
                .param("id", id)
                .update();
    }

    public void remove(String email, long id) {
        database.client()
                .sql("delete from saved_search where email = :email and id = :id")
                .param("email", email)
                .param("id", id)
                .update();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getString(2),
                new Asked(row.getString(3), row.getString(4), row.getBoolean(5)),
                row.getString(6),
                row.getString(7));
    }
}
