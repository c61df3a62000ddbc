package org.policybook.people;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.springframework.jdbc.core.JdbcTemplate;

/// Which reminders were sent, in the database.
public final class SqlReminders {
    private final Database database;

    public SqlReminders(Database database) {
        this.database = database;
    }

    /// Does work that counts together or not at all, while nobody else does the same for the organisation. The day
    /// is recorded when all of it is done.
    public <T> T alone(OrganisationId organisation, LocalDate day, Supplier<T> work) {
        Map<String, String> id = Map.of("organisation", organisation.value());
        database.client()
                .sql("insert into reminder_run (organisation) values (:organisation) on conflict do nothing")
                .params(id)
                .update();
        return Objects.requireNonNull(database.transactions().execute(status -> {
            database.client()
                    .sql("select organisation from reminder_run where organisation = :organisation for update")
                    .params(id)
                    .query(String.class)
                    .single();
            T done = work.get();
            database.client()
                    .sql("update reminder_run set last_day = :day where organisation = :organisation")
                    .param("day", Date.valueOf(day))
                    .params(id)
                    .update();
            return done;
        }));
    }

    /// Does a part of such work, which counts at once: an interrupted run does not lose it.
    public void part(Runnable work) {
        database.apart().executeWithoutResult(status -> work.run());
    }

    /// The last day for which each organisation's reminders were put together.
    public Map<String, LocalDate> lastDays() {
        Map<String, LocalDate> days = new TreeMap<>();
        database.client()
                .sql("select organisation, last_day from reminder_run where last_day is not null")
                .query(row -> {
                    days.put(row.getString(1), row.getDate(2).toLocalDate());
                });
        return days;
    }

    /// The last day for which an organisation's reminders were put together.
    public Optional<LocalDate> lastDay(OrganisationId organisation) {
        return Optional.ofNullable(lastDays().get(organisation.value()));
    }

    /// Those of an organisation that fell on a day or later and were sent.
    public Set<Notice> since(OrganisationId organisation, LocalDate falls) {
        return new HashSet<>(database.client()
                .sql("select * from reminded where organisation = :organisation and falls >= :falls")
                .param("organisation", organisation.value())
                .param("falls", Date.valueOf(falls))
                .query((row, number) -> new Notice(
                        new PolicyId(organisation, PolicySlug.of(row.getString("policy"))),
                        VersionNumber.of(row.getString("version")),
                        row.getDate("due").toLocalDate(),
                        row.getString("rung"),
                        row.getString("addressee"),
                        row.getDate("falls").toLocalDate()))
                .list());
    }

    public void record(Collection<Notice> notices) {
        List<Object[]> rows = notices.stream()
                .map(notice -> new Object[] {
                    notice.policy().organisation().value(),
                    notice.policy().policy().value(),
                    notice.version().text(),
                    Date.valueOf(notice.due()),
                    notice.rung(),
                    notice.addressee(),
                    Date.valueOf(notice.falls())
                })
                .toList();
        new JdbcTemplate(database.source())
                .batchUpdate(
                        "insert into reminded (organisation, policy, version, due, rung, addressee, falls)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        rows);
    }
}
