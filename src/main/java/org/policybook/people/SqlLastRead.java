package org.policybook.people;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// Which version of each policy an account opened last.
public final class SqlLastRead {
    private final Database database;

    public SqlLastRead(Database database) {
        this.database = database;
    }

    /// Notes that somebody opened a version, and tells what they had opened before. Written at most once a day.
    public LastRead open(Account reader, PolicyId policy, VersionNumber version, LocalDate today) {
        Optional<LastRead> known = find(reader, policy);
        LastRead now = known.map(last -> last.opening(version, today))
                .orElseGet(() -> new LastRead(version, today, Optional.empty()));
        if (!known.equals(Optional.of(now))) {
            keep(reader, policy, now, known.isPresent());
        }
        return now;
    }

    public Optional<LastRead> find(Account reader, PolicyId policy) {
        return database.client()
                .sql(
                        "select version, opened_on, before_version, before_on from last_read where email = :email and organisation = :organisation and policy = :policy")
                .params(key(reader, policy))
                .query((row, number) -> read(row))
                .optional();
    }

    private static LastRead read(ResultSet row) throws SQLException {
        Optional<LastRead.Before> before = row.getString(3).isEmpty()
                ? Optional.empty()
                : Optional.of(new LastRead.Before(
                        VersionNumber.of(row.getString(3)), row.getDate(4).toLocalDate()));
        return new LastRead(VersionNumber.of(row.getString(1)), row.getDate(2).toLocalDate(), before);
    }

    /// Two pages opened at once may both find nothing: the second has nothing to add.
    private void keep(Account reader, PolicyId policy, LastRead read, boolean known) {
        Map<String, Object> values = new LinkedHashMap<>(key(reader, policy));
        values.put("version", read.version().text());
        values.put("on", Date.valueOf(read.on()));
        values.put(
                "before", read.before().map(before -> before.version().text()).orElse(""));
        values.put(
                "beforeOn", Date.valueOf(read.before().map(LastRead.Before::on).orElse(read.on())));
        database.client()
                .sql(
                        known
                                ? "update last_read set version = :version, opened_on = :on, before_version = :before, before_on = :beforeOn where email = :email and organisation = :organisation and policy = :policy"
                                : "insert into last_read (email, organisation, policy, version, opened_on, before_version, before_on) values (:email, :organisation, :policy, :version, :on, :before, :beforeOn) on conflict do nothing")
                .params(values)
                .update();
    }

    private static Map<String, Object> key(Account reader, PolicyId policy) {
        return Map.of(
                "email", reader.email(),
                "organisation", policy.organisation().value(),
                "policy", policy.policy().value());
    }
}
