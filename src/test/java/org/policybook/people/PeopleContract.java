package org.policybook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;

/// What the database of people does, whichever it is. Every test begins with an empty one.
interface PeopleContract {
    Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    OrganisationId SURGERY = OrganisationId.of("riverside-surgery");
    OrganisationId HOSPITAL = OrganisationId.of("calderbrook-hospital");

    Database database();

    private static Account author(String email) {
        return new Account(
                new Person("Example Author", email),
                List.of(new Membership(SURGERY, Set.of(Role.AUTHOR, Role.READER), List.of("Practice Manager"))),
                true);
    }

    @Test
    default void anAccountIsChangedAsAWhole() {
        SqlAccounts accounts = new SqlAccounts(database());
        accounts.save(author("author@example.org"), NOW);
        accounts.changePasswordHash("author@example.org", "a hash");
        Account moved = new Account(
                new Person("Example Author", "author@example.org"),
                List.of(new Membership(HOSPITAL, Set.of(Role.CHAIR), List.of())),
                false);

        accounts.save(moved, NOW);

        assertThat(accounts.find(" Author@Example.org ")).contains(moved);
        assertThat(accounts.all()).containsExactly(moved);
        assertThat(accounts.passwordHash("author@example.org")).contains("a hash");
    }

    @Test
    default void manyAttemptsAtOnceAreAllCounted() throws Exception {
        SqlAttempts attempts = new SqlAttempts(database());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Optional<Instant>> attempt = () -> attempts.begin("account:author@example.org", 5, NOW);
            int refused = 0;
            for (Future<Optional<Instant>> answer : threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(i -> attempt).toList())) {
                refused += answer.get().isPresent() ? 1 : 0;
            }
            assertThat(refused).isEqualTo(15);
        }
        assertThat(attempts.begin("account:author@example.org", 5, NOW.plus(Duration.ofMinutes(14))))
                .contains(NOW.plus(SqlAttempts.SPAN));
        assertThat(attempts.begin("account:author@example.org", 5, NOW.plus(SqlAttempts.SPAN)))
                .isEmpty();
    }

    @Test
    default void aRightAttemptForgetsTheWrongOnes() {
        SqlAttempts attempts = new SqlAttempts(database());
        attempts.begin("a", 1, NOW);
        attempts.forget("a");
        attempts.begin("b", 1, NOW);
        attempts.undo("b");

        assertThat(attempts.begin("a", 1, NOW)).isEmpty();
        assertThat(attempts.begin("b", 1, NOW)).isEmpty();
        assertThat(attempts.begin("b", 1, NOW)).isPresent();
    }

    @Test
    default void anInvitationWorksOnceAndNotForEver() throws Exception {
        SqlInvitations invitations = new SqlInvitations(database());
        Instant end = NOW.plusSeconds(60);
        invitations.add("1".repeat(64), "author@example.org", end);
        invitations.add("2".repeat(64), "author@example.org", end);

        assertThat(invitations.find("1".repeat(64), NOW)).isEmpty();
        assertThat(invitations.find("2".repeat(64), end)).isEmpty();
        assertThat(invitations.find("2".repeat(64), NOW)).contains("author@example.org");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> use = () -> invitations.use("2".repeat(64), NOW);
            long used = 0;
            for (Future<Boolean> answer : threads.invokeAll(List.of(use, use, use))) {
                used += answer.get() ? 1 : 0;
            }
            assertThat(used).isEqualTo(1);
        }
    }

    @Test
    default void anAdministratorSeesWhatIsAboutTheirOrganisations() {
        new SqlAccounts(database()).save(author("author@example.org"), NOW);
        SqlAudit audit = new SqlAudit(database());
        AuditEvent.Actor by = new AuditEvent.Actor("admin@example.org", "192.0.2.1");
        AuditEvent signedIn = new AuditEvent(
                NOW, AuditEvent.Kind.SIGNED_IN, "author@example.org", by, Optional.empty(), "x".repeat(900));
        AuditEvent changed = new AuditEvent(
                NOW, AuditEvent.Kind.ROLES_CHANGED, "author@example.org", by, Optional.of(HOSPITAL), "Reader");
        AuditEvent unknown = new AuditEvent(NOW, AuditEvent.Kind.SIGN_IN_REFUSED, "", by, Optional.empty(), "");
        List.of(signedIn, changed, unknown).forEach(audit::record);

        assertThat(audit.newest(Set.of(SURGERY), 10, 0)).containsExactly(unknown, signedIn);
        assertThat(audit.newest(Set.of(HOSPITAL), 10, 0)).containsExactly(unknown, changed);
        assertThat(audit.newest(Set.of(SURGERY, HOSPITAL), 1, 1)).containsExactly(changed);
    }

    @Test
    default void anIdentityBelongsToOneAccount() {
        SqlAccounts accounts = new SqlAccounts(database());
        accounts.save(author("author@example.org"), NOW);
        accounts.save(author("other@example.org"), NOW);
        SqlIdentities identities = new SqlIdentities(database());
        identities.link("issuer", "1", "Author@example.org");
        identities.link("issuer", "1", "other@example.org");
        identities.link("issuer", "2", "author@example.org");

        assertThat(identities.account("issuer", "1")).contains("author@example.org");
        assertThat(identities.account("issuer", "2")).isEmpty();
        assertThat(identities.subject("issuer", "author@example.org")).contains("1");
    }
}
