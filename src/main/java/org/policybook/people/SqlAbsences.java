package org.policybook.people;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policybook.document.OrganisationId;

/// Who is away, in the database.
public final class SqlAbsences {
    private final Database database;

    public SqlAbsences(Database database) {
        this.database = database;
    }

    public void add(Absence absence) {
        database.client()
                .sql("""
                        insert into absence (organisation, who, first_day, last_day, cover)
                        values (:organisation, :who, :first, :last, :cover)""")
                .param("organisation", absence.organisation().value())
                .param("who", absence.who())
                .param("first", Date.valueOf(absence.first()))
                .param("last", Date.valueOf(absence.last()))
                .param("cover", absence.cover().orElse(""))
                .update();
    }

    /// @return false when there is none of that number
    public boolean remove(long id) {
        return database.client()
                        .sql("delete from absence where id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    /// Those that have not ended before a day, by their first day.
    public List<Absence> from(LocalDate day) {
        return database.client()
                .sql("select * from absence where last_day >= :day order by first_day, id")
                .param("day", Date.valueOf(day))
                .query((row, number) -> absence(row))
                .list();
    }

    /// Those of an organisation on a day.
    public List<Absence> on(OrganisationId organisation, LocalDate day) {
        return from(day).stream()
                .filter(absence -> absence.organisation().equals(organisation) && absence.covers(day))
                .toList();
    }

    /// Those of an organisation that ended on one of these days.
    public List<Absence> ended(OrganisationId organisation, LocalDate first, LocalDate last) {
        return from(first).stream()
                .filter(absence -> absence.organisation().equals(organisation)
                        && !absence.last().isAfter(last))
                .toList();
    }

    /// @return how many were taken away
    public int forget(LocalDate endedBefore) {
        return database.client()
                .sql("delete from absence where last_day < :day")
                .param("day", Date.valueOf(endedBefore))
                .update();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getLong("id"),
                OrganisationId.of(row.getString("organisation")),
                row.getString("who"),
                row.getDate("first_day").toLocalDate(),
                row.getDate("last_day").toLocalDate(),
                Optional.of(row.getString("cover")).filter(cover -> !cover.isEmpty()));
    }
}
