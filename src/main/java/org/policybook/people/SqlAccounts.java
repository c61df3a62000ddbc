package org.policybook.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;

/// Accounts in the database.
public final class SqlAccounts {
    private final Database database;

    public SqlAccounts(Database database) {
        this.database = database;
    }

    /// @param email in any case
    public Optional<Account> find(String email) {
        return read("where email = :email", Map.of("email", key(email))).stream()
                .findFirst();
    }

    /// Every account, by name.
    public List<Account> all() {
        return read("", Map.of());
    }

    /// The hash of an account's password; empty when it has none here.
    public Optional<String> passwordHash(String email) {
        return database.client()
                .sql("select password_hash from account where email = :email")
                .param("email", key(email))
                .query(String.class)
                .optional()
                .filter(hash -> !hash.isEmpty());
    }

    /// Adds an account, or puts another name, other roles and other posts in the place of what it had.
    public void save(Account account, Instant now) {
        database.transactions().executeWithoutResult(status -> {
            String email = key(account.email());
            int known = database.client()
                    .sql("update account set name = :name, active = :active where email = :email")
                    .param("name", account.person().name())
                    .param("active", account.active())
                    .param("email", email)
                    .update();
            if (known == 0) {
                database.client()
                        .sql(
                                "insert into account (email, name, active, created_at) values (:email, :name, :active, :now)")
                        .param("email", email)
                        .param("name", account.person().name())
                        .param("active", account.active())
                        .param("now", Timestamp.from(now))
                        .update();
            }
            replaceMemberships(email, account.memberships());
        });
    }

    public void changePasswordHash(String email, String hash) {
        database.client()
                .sql("update account set password_hash = :hash where email = :email")
                .param("hash", hash)
                .param("email", key(email))
                .update();
    }

    private void replaceMemberships(String email, List<Membership> memberships) {
        for (String table : List.of("account_role", "account_post")) {
            database.client()
                    .sql("delete from " + table + " where email = :email")
                    .param("email", email)
                    .update();
        }
        for (Membership membership : memberships) {
            String organisation = membership.organisation().value();
            membership
                    .roles()
                    .forEach(role -> database.client()
                            .sql(
                                    "insert into account_role (email, organisation, role) values (:email, :organisation, :role)")
                            .params(Map.of("email", email, "organisation", organisation, "role", role.code()))
                            .update());
            membership
                    .posts()
                    .forEach(post -> database.client()
                            .sql(
                                    "insert into account_post (email, organisation, post) values (:email, :organisation, :post)")
                            .params(Map.of("email", email, "organisation", organisation, "post", post))
                            .update());
        }
    }

    private List<Account> read(String condition, Map<String, ?> values) {
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Boolean> active = new TreeMap<>();
        database.client()
                .sql("select email, name, active from account " + condition + " order by name, email")
                .params(values)
                .query(row -> {
                    people.put(row.getString(1), new Person(row.getString(2), row.getString(1)));
                    active.put(row.getString(1), row.getBoolean(3));
                });
        Map<String, Map<String, List<String>>> roles = pairs("account_role", "role", condition, values);
        Map<String, Map<String, List<String>>> posts = pairs("account_post", "post", condition, values);
        return people.entrySet().stream()
                .map(found -> new Account(
                        found.getValue(),
                        memberships(
                                roles.getOrDefault(found.getKey(), Map.of()),
                                posts.getOrDefault(found.getKey(), Map.of())),
                        active.getOrDefault(found.getKey(), false)))
                .toList();
    }

    /// For each account and organisation, its roles or its posts.
    private Map<String, Map<String, List<String>>> pairs(
            String table, String column, String condition, Map<String, ?> values) {
        Map<String, Map<String, List<String>>> pairs = new TreeMap<>();
        database.client()
                .sql("select email, organisation, %s from %s %s order by 1, 2, 3".formatted(column, table, condition))
                .params(values)
                .query(row -> {
                    pairs.computeIfAbsent(row.getString(1), email -> new TreeMap<>())
                            .computeIfAbsent(row.getString(2), organisation -> new ArrayList<>())
                            .add(row.getString(3));
                });
        return pairs;
    }

    private static List<Membership> memberships(Map<String, List<String>> roles, Map<String, List<String>> posts) {
        Set<String> organisations = new TreeSet<>(roles.keySet());
        organisations.addAll(posts.keySet());
        return organisations.stream()
                .map(id -> new Membership(
                        OrganisationId.of(id),
                        roles.getOrDefault(id, List.of()).stream()
                                .map(Role::ofCode)
                                .collect(Collectors.toUnmodifiableSet()),
                        posts.getOrDefault(id, List.of())))
                .toList();
    }

    private static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
