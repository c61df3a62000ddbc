package org.policybook.people;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policybook.document.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;

/// The people of the directory, in the database. Each has an account; what accounts have beside the directory,
/// such as a password or a role, stays as it is.
public final class SqlStaff {
    private final Database database;
    private final JdbcTemplate batch;

    public SqlStaff(Database database) {
        this.database = database;
        this.batch = new JdbcTemplate(database.source());
    }

    /// What a load did, or would do.
    public record Loaded(int added, int changed, int closed) {}

    /// The addresses of everybody known, of all organisations.
    public Set<String> emails() {
        return new HashSet<>(database.client()
                .sql("select email from staff")
                .query(String.class)
                .list());
    }

    /// Those of an organisation who have not left.
    public Set<String> present(OrganisationId organisation) {
        return new HashSet<>(database.client()
                .sql("select email from staff where organisation = :organisation and left_on is null")
                .param("organisation", organisation.value())
                .query(String.class)
                .list());
    }

    /// Puts these people in, or in the place of what was known of them, and counts anew who has read what; all or, when
    /// it fails, none.
    ///
    /// @param gone addresses of people to be closed as if they had left today
    public Loaded load(Collection<StaffMember> members, Collection<String> gone, LocalDate today, Instant now) {
        Loaded loaded = database.transactions().execute(status -> {
            Map<String, OrganisationId> homes = homes();
            Set<String> known = homes.keySet();
            accounts(members, today, now);
            staff(members, known, today);
            groups(members, today);
            posts(members, today);
            close(gone, today);
            count(Stream.concat(
                    members.stream().map(StaffMember::organisation),
                    Stream.concat(members.stream().map(StaffMember::email), gone.stream())
                            .flatMap(email -> Optional.ofNullable(homes.get(email)).stream())));
            int added = (int) members.stream()
                    .filter(member -> !known.contains(member.email()))
                    .count();
            int closed = (int) members.stream()
                            .filter(member -> member.hasLeft(today))
                            .count()
                    + gone.size();
            return new Loaded(added, members.size() - added, closed);
        });
        return loaded == null ? new Loaded(0, 0, 0) : loaded;
    }

    /// The organisation of everybody known, by address.
    private Map<String, OrganisationId> homes() {
        Map<String, OrganisationId> homes = new HashMap<>();
        database.client().sql("select email, organisation from staff").query(row -> {
            homes.put(row.getString(1), OrganisationId.of(row.getString(2)));
        });
        return homes;
    }

    private void count(Stream<OrganisationId> organisations) {
        organisations.distinct().forEach(id -> new ReaderCounts(id, batch).count(policy -> true));
    }

    private void accounts(Collection<StaffMember> members, LocalDate today, Instant now) {
        batch.batchUpdate(
                "insert into account (email, name, active, created_at) values (?, ?, ?, ?) on conflict do nothing",
                rows(members, member -> new Object[] {
                    member.email(), member.person().name(), !member.hasLeft(today), Timestamp.from(now)
                }));
        batch.batchUpdate("update account set name = ?, active = ? where email = ?", rows(members, member ->
                new Object[] {member.person().name(), !member.hasLeft(today), member.email()}));
        batch.batchUpdate(
                "insert into account_role (email, organisation, role) values (?, ?, 'reader') on conflict do nothing",
                rows(members, member ->
                        new Object[] {member.email(), member.organisation().value()}));
    }

    private void staff(Collection<StaffMember> members, Set<String> known, LocalDate today) {
        List<StaffMember> fresh = members.stream()
                .filter(member -> !known.contains(member.email()))
                .toList();
        batch.batchUpdate(
                "insert into staff (email, organisation, manager, since, left_on) values (?, ?, ?, ?, ?)",
                rows(fresh, member -> new Object[] {
                    member.email(),
                    member.organisation().value(),
                    member.manager().orElse(""),
                    Date.valueOf(today),
                    leftOn(member)
                }));
        List<StaffMember> others = members.stream()
                .filter(member -> known.contains(member.email()))
                .toList();
        batch.batchUpdate(
                "update staff set organisation = ?, manager = ?, left_on = ? where email = ?",
                rows(others, member -> new Object[] {
                    member.organisation().value(), member.manager().orElse(""), leftOn(member), member.email()
                }));
    }

    @SuppressWarnings("NullAway") // the null that SQL means
    private static Date leftOn(StaffMember member) {
        return member.leftOn().map(Date::valueOf).orElse(null);
    }

    private void groups(Collection<StaffMember> members, LocalDate today) {
        Map<String, Long> ids = ids();
        moved(members, ids, today);
        batch.batchUpdate("delete from staff_group where staff_id = ?", rows(members, member ->
                new Object[] {ids.get(member.email())}));
        List<Object[]> groups = new ArrayList<>();
        for (StaffMember member : members) {
            if (!member.hasLeft(today)) {
                Object id = ids.get(member.email());
                String organisation = member.organisation().value();
                groups.add(new Object[] {id, organisation, Readers.Kind.ALL.code(), ""});
                member.posts()
                        .forEach(post -> groups.add(new Object[] {id, organisation, Readers.Kind.POST.code(), post}));
                member.teams()
                        .forEach(team -> groups.add(new Object[] {id, organisation, Readers.Kind.TEAM.code(), team}));
            }
        }
        batch.batchUpdate(
                "insert into staff_group (staff_id, organisation, kind, name) values (?, ?, ?, ?) on conflict do nothing",
                groups);
    }

    /// Whoever has another post or team than before is asked anew what goes with it, from today.
    private void moved(Collection<StaffMember> members, Map<String, Long> ids, LocalDate today) {
        Map<Long, Set<String>> before = new HashMap<>();
        database.client()
                .sql("select staff_id, kind, name from staff_group where kind <> 'all'")
                .query(row -> {
                    before.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                            .add(row.getString(2) + ":" + row.getString(3));
                });
        batch.batchUpdate(
                "update staff set since = ? where id = ?",
                members.stream()
                        .filter(member -> !before.getOrDefault(ids.get(member.email()), Set.of())
                                .containsAll(names(member)))
                        .map(member -> new Object[] {Date.valueOf(today), ids.get(member.email())})
                        .toList());
    }

    private static Set<String> names(StaffMember member) {
        Set<String> names = new HashSet<>();
        member.posts().forEach(post -> names.add(new Readers(Readers.Kind.POST, post).toString()));
        member.teams().forEach(team -> names.add(new Readers(Readers.Kind.TEAM, team).toString()));
        return names;
    }

    private Map<String, Long> ids() {
        Map<String, Long> ids = new HashMap<>();
        database.client().sql("select email, id from staff").query(row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
        return ids;
    }

    private void posts(Collection<StaffMember> members, LocalDate today) {
        batch.batchUpdate("delete from account_post where email = ? and organisation = ?", rows(members, member ->
                new Object[] {member.email(), member.organisation().value()}));
        List<Object[]> posts = new ArrayList<>();
        members.stream()
                .filter(member -> !member.hasLeft(today))
                .forEach(member -> member.posts()
                        .forEach(post -> posts.add(new Object[] {
                            member.email(), member.organisation().value(), post
                        })));
        batch.batchUpdate(
                "insert into account_post (email, organisation, post) values (?, ?, ?) on conflict do nothing", posts);
    }

    private void close(Collection<String> gone, LocalDate today) {
        List<Object[]> emails = gone.stream().map(email -> new Object[] {email}).toList();
        batch.batchUpdate("update account set active = false where email = ?", emails);
        batch.batchUpdate("delete from account_post where email = ?", emails);
        batch.batchUpdate("delete from staff_group where staff_id = (select id from staff where email = ?)", emails);
        batch.batchUpdate(
                "update staff set left_on = ? where email = ? and left_on is null",
                gone.stream()
                        .map(email -> new Object[] {Date.valueOf(today), email})
                        .toList());
    }

    /// Closes those of all organisations whose last day has passed.
    public void closeLeavers(LocalDate today) {
        database.transactions().executeWithoutResult(status -> {
            Map<String, OrganisationId> gone = new HashMap<>();
            database.client().sql("""
                            select s.email, s.organisation from staff s join account a on a.email = s.email
                            where s.left_on < :today and a.active""").param("today", Date.valueOf(today)).query(row -> {
                gone.put(row.getString(1), OrganisationId.of(row.getString(2)));
            });
            close(gone.keySet(), today);
            count(gone.values().stream());
        });
    }

    /// Takes all that is kept of a person away: the account, what they read, their leave and messages to them.
    ///
    /// @return false when nothing was known
    public boolean erase(String email) {
        Integer found = database.transactions().execute(status -> {
            Optional<OrganisationId> home = organisationOf(email);
            int count = 0;
            for (String sql : List.of(
                    "delete from outbox where recipient = :email",
                    "delete from absence where who = :email or cover = :email",
                    "update staff set manager = '' where manager = :email",
                    "delete from staff where email = :email",
                    "delete from account where email = :email")) {
                count += database.client().sql(sql).param("email", email).update();
            }
            count(home.stream());
            return count;
        });
        return found != null && found > 0;
    }

    /// Those who left before a day, by address.
    public List<String> leftBefore(LocalDate day) {
        return database.client()
                .sql("select email from staff where left_on < :day order by email")
                .param("day", Date.valueOf(day))
                .query(String.class)
                .list();
    }

    private static List<Object[]> rows(Collection<StaffMember> members, Function<StaffMember, Object[]> row) {
        return members.stream().map(row).toList();
    }

    /// Whether somebody is in the directory and has not left.
    public Optional<OrganisationId> organisationOf(String email) {
        return database.client()
                .sql("select organisation from staff where email = :email and left_on is null")
                .param("email", email)
                .query(String.class)
                .optional()
                .map(OrganisationId::of);
    }
}
