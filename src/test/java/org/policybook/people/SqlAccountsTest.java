package org.policybook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;

class SqlAccountsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final OrganisationId SURGERY = OrganisationId.of("riverside-surgery");

    @TempDir
    private Path folder;

    @Test
    void keepsAnAccountWithItsRolesAndPosts() {
        Account author = new Account(
                new Person("Example Author", "author@example.org"),
                List.of(new Membership(SURGERY, Set.of(Role.AUTHOR, Role.READER), List.of("Practice Manager"))),
                true);
        try (Database database = Database.open(folder, Optional.empty())) {
            SqlAccounts accounts = new SqlAccounts(database);
            accounts.save(author, NOW);
            accounts.changePasswordHash("author@example.org", "a hash");
        }
        try (Database database = Database.open(folder, Optional.empty())) {
            SqlAccounts accounts = new SqlAccounts(database);

            assertThat(accounts.find("Author@Example.org")).contains(author);
            assertThat(accounts.passwordHash("author@example.org")).contains("a hash");
            assertThat(accounts.find("nobody@example.org")).isEmpty();
        }
    }
}
