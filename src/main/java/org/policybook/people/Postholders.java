package org.policybook.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;

/// Who holds the posts and roles of one organisation, of those who may sign in.
public final class Postholders {
    private final Map<String, List<Person>> byPost;
    private final Map<String, List<Person>> byRole;
    private final Map<String, Person> byEmail = new TreeMap<>();

    private Postholders(Map<String, List<Person>> byPost, Map<String, List<Person>> byRole) {
        this.byPost = byPost;
        this.byRole = byRole;
        byPost.values().forEach(this::remember);
        byRole.values().forEach(this::remember);
    }

    private void remember(List<Person> people) {
        people.forEach(person -> byEmail.put(person.email(), person));
    }

    /// @param posts those of interest
    public static Postholders of(OrganisationId organisation, Collection<String> posts, Database database) {
        return new Postholders(
                read("account_post", "post", organisation, posts, database),
                read(
                        "account_role",
                        "role",
                        organisation,
                        List.of(Role.POLICY_MANAGER.code(), Role.ADMINISTRATOR.code()),
                        database));
    }

    private static Map<String, List<Person>> read(
            String table, String column, OrganisationId organisation, Collection<String> names, Database database) {
        Map<String, List<Person>> found = new TreeMap<>();
        if (names.isEmpty()) {
            return found;
        }
        database.client()
                .sql("""
                        select held.%2$s, account.name, account.email from %1$s held
                        join account on account.email = held.email
                        where held.organisation = :organisation and held.%2$s in (:names) and account.active
                        order by account.email""".formatted(table, column))
                .param("organisation", organisation.value())
                .param("names", names)
                .query(row -> {
                    found.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(new Person(row.getString(2), row.getString(3)));
                });
        return found;
    }

    public List<Person> of(String post) {
        return byPost.getOrDefault(post, List.of());
    }

    public List<Person> with(Role role) {
        return byRole.getOrDefault(role.code(), List.of());
    }

    /// By their address; somebody without a post is known by the address alone.
    public Person named(String email) {
        return byEmail.getOrDefault(email, new Person(email, email));
    }
}
