package org.policybook.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;

/// Messages to be sent, in the database, so that none is lost and none is put in twice.
///
/// A message is marked as being sent before it is handed over, and as sent after. A program that dies between the
/// two leaves it marked; after [#PATIENCE] another takes it up, and it may arrive twice: a mail server cannot be
/// asked whether it has a message. Both copies bear the same id, by which the receiving side can know them as one.
/// Marked the other way round, a message could be lost.
public final class SqlOutbox {
    /// How long a message may take to be handed over.
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int LONGEST_REASON = 500;

    private static final String PUT = """
            insert into outbox (id, message_key, organisation, channel, recipient, subject, body, body_html, status,
                                next_at, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?) on conflict do nothing""";

    private final Database database;
    private final JdbcTemplate batch;

    public SqlOutbox(Database database) {
        this.database = database;
        this.batch = new JdbcTemplate(database.source());
    }

    /// A message that this process alone may send for now.
    ///
    /// @param attempt 1 for the first
    public record Claimed(Message message, int attempt) {}

    /// A line of the log.
    ///
    /// @param ended when it was sent or given up
    /// @param reason why it waits or was given up; empty when it was sent at once
    public record Logged(
            Message message,
            MessageState state,
            int attempts,
            Instant created,
            Optional<Instant> ended,
            String reason) {}

    /// @return false when it was there already
    public boolean put(Message message, Instant now) {
        return database.client().sql(PUT).params(values(message, now)).update() > 0;
    }

    /// Puts in those that are not there yet.
    public void put(Collection<Message> messages, Instant now) {
        batch.batchUpdate(
                PUT, messages.stream().map(message -> values(message, now)).toList());
    }

    private static Object[] values(Message message, Instant now) {
        return new Object[] {
            message.id(),
            message.key(),
            message.organisation().value(),
            message.channel().code(),
            message.to(),
            message.words().subject(),
            message.words().text(),
            message.words().html(),
            Timestamp.from(now),
            Timestamp.from(now)
        };
    }

    /// The keys of all messages, sent or not, that begin so.
    public Set<String> keys(String prefix) {
        return new HashSet<>(database.client()
                .sql("select message_key from outbox where message_key like :prefix")
                .param(
                        "prefix",
                        prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .query(String.class)
                .list());
    }

    /// Takes the messages whose time has come, the oldest first. What another process has taken is passed over.
    public List<Claimed> claim(int most, Instant now) {
        List<Claimed> claimed = database.transactions().execute(status -> {
            List<Claimed> found = due(most, now);
            found.forEach(one -> mark(one.message(), now));
            return found;
        });
        return claimed == null ? List.of() : claimed;
    }

    private List<Claimed> due(int most, Instant now) {
        return database.client()
                .sql("""
                        select * from outbox where status in ('waiting', 'sending') and next_at <= :now
                        order by next_at, created_at, message_key limit :most for update skip locked""")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, number) -> new Claimed(message(row), row.getInt("attempts") + 1))
                .list();
    }

    private void mark(Message message, Instant now) {
        database.client()
                .sql("update outbox set status = 'sending', attempts = attempts + 1, next_at = :lost where id = :id")
                .param("lost", Timestamp.from(now.plus(PATIENCE)))
                .param("id", message.id())
                .update();
    }

    public void sent(Message message, Instant now) {
        end(message, MessageState.SENT, "", now);
    }

    /// It cannot be sent, and trying again would not help.
    public void giveUp(Message message, String reason, Instant now) {
        end(message, MessageState.GIVEN_UP, reason, now);
    }

    private void end(Message message, MessageState state, String reason, Instant now) {
        database.client()
                .sql("update outbox set status = :state, reason = :reason, ended_at = :now where id = :id")
                .param("state", state.code())
                .param("reason", shortened(reason))
                .param("now", Timestamp.from(now))
                .param("id", message.id())
                .update();
    }

    /// Another time.
    ///
    /// @param counts whether this was an attempt; not when the whole server could not be reached
    public void postpone(Message message, String reason, Instant next, boolean counts) {
        database.client()
                .sql("""
                        update outbox set status = 'waiting', reason = :reason, next_at = :next,
                            attempts = attempts - :uncounted
                        where id = :id""")
                .param("reason", shortened(reason))
                .param("next", Timestamp.from(next))
                .param("uncounted", counts ? 0 : 1)
                .param("id", message.id())
                .update();
    }

    /// What was put in since an instant, the newest first.
    public List<Logged> log(Instant since, int most) {
        return database.client()
                .sql("""
                        select * from outbox where created_at >= :since
                        order by created_at desc, message_key limit :most""")
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query((row, number) -> logged(row))
                .list();
    }

    /// How many messages are in each state.
    public Map<MessageState, Integer> counts() {
        Map<MessageState, Integer> counts = new EnumMap<>(MessageState.class);
        database.client()
                .sql("select status, count(*) from outbox group by status")
                .query(row -> {
                    counts.put(MessageState.ofCode(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /// Takes the words out of messages that were ended before one instant, and their lines before another.
    ///
    /// @return how many messages were touched
    public int forget(Instant words, Instant lines) {
        int removed = database.client()
                .sql("delete from outbox where status in ('sent', 'given-up') and ended_at < :lines")
                .param("lines", Timestamp.from(lines))
                .update();
        return removed
                + database.client()
                        .sql("""
                                update outbox set body = '', body_html = ''
                                where status in ('sent', 'given-up') and ended_at < :words and body <> ''""")
                        .param("words", Timestamp.from(words))
                        .update();
    }

    private static Logged logged(ResultSet row) throws SQLException {
        return new Logged(
                message(row),
                MessageState.ofCode(row.getString("status")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.getString("reason"));
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getString("message_key"),
                OrganisationId.of(row.getString("organisation")),
                Channel.ofCode(row.getString("channel")),
                row.getString("recipient"),
                new Message.Words(row.getString("subject"), row.getString("body"), row.getString("body_html")));
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }
}
