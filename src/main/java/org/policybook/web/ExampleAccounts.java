package org.policybook.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Accounts to try the sample library with, one for each role. For a library that is only for show: everyone
/// may know the password.
public final class ExampleAccounts {
    /// Of every example account.
    public static final String PASSWORD = "example-password";

    static final OrganisationId HOSPITAL = OrganisationId.of("calderbrook-hospital");

    private ExampleAccounts() {}

    /// Every example account, by what its holder does.
    public static Map<String, Account> all() {
        return Map.of(
                "reader", account("Robin Reader", "reader", Set.of(Role.READER), "Staff Nurse"),
                "author",
                        account(
                                "Alex Author",
                                "author",
                                Set.of(Role.READER, Role.AUTHOR),
                                "Communications and Engagement Officer"),
                "reviewer",
                        account(
                                "Rowan Reviewer",
                                "reviewer",
                                Set.of(Role.READER, Role.REVIEWER),
                                "Equality and Inclusion Lead"),
                "approver",
                        account(
                                "Ashley Approver",
                                "approver",
                                Set.of(Role.READER, Role.APPROVER),
                                "Director of Nursing"),
                "chair",
                        account(
                                "Charlie Chair",
                                "chair",
                                Set.of(Role.READER, Role.APPROVER, Role.CHAIR),
                                "Director of Workforce"),
                "manager",
                        account(
                                "Morgan Manager",
                                "manager",
                                Set.of(Role.READER, Role.AUTHOR, Role.REVIEWER, Role.POLICY_MANAGER),
                                "Policy Officer"),
                "administrator",
                        account("Ariel Administrator", "administrator", Set.of(Role.READER, Role.ADMINISTRATOR), ""));
    }

    /// Every example account, those with the fewest roles first.
    public static List<Account> inOrder() {
        return all().values().stream()
                .sorted(Comparator.comparing(account -> account.memberships().getFirst().roles().stream()
                        .sorted(Comparator.reverseOrder())
                        .findFirst()
                        .orElseThrow()))
                .toList();
    }

    private static Account account(String name, String mailbox, Set<Role> roles, String post) {
        return new Account(
                new Person(name, mailbox + "@example.org"),
                List.of(new Membership(HOSPITAL, roles, post.isEmpty() ? List.of() : List.of(post))),
                true);
    }

    static void add(SqlAccounts accounts, PasswordEncoder passwords, Instant now) {
        String hash = passwords.encode(PASSWORD);
        for (Account account : all().values()) {
            accounts.save(account, now);
            accounts.changePasswordHash(account.email(), hash);
        }
    }
}
