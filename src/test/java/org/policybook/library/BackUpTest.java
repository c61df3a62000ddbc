package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.governance.CommitId;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.policybook.people.Database;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;

/// A library is backed up while somebody writes to it, and what is restored is whole and a state that it had.
class BackUpTest {
    private static final Session SESSION = new Session(
            new Person("Policy Officer", "officer@example.org"),
            Instant.parse("2026-11-21T09:00:00Z"),
            LocalDate.of(2026, 11, 21));
    private static final PolicyId POLICY = PolicyId.parse("harbour/lone-working");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aBackUpMadeAmongWritesIsAStateTheLibraryHad() throws Exception {
        Path file = folder.resolve("backup.zip");
        try (Library library = harbour();
                Database people = Database.open(folder.resolve("live"), Optional.empty());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Files.writeString(folder.resolve("live/sign-in.yaml"), "format: 1\n");
            CountDownLatch begun = new CountDownLatch(5);
            AtomicBoolean enough = new AtomicBoolean();
            Future<Integer> writer = threads.submit(() -> write(library, people, begun, enough));
            begun.await();

            assertThat(new BackUpLibrary(library).to(file, Optional.of(people)))
                    .containsExactly(OrganisationId.of("harbour"));
            enough.set(true);
            int written = writer.get();

            try (Library restored = RestoreLibrary.from(file, folder.resolve("restored"));
                    Database restoredPeople = Database.open(folder.resolve("restored"), Optional.empty())) {
                assertThat(new VerifyLibrary(restored).verify(Map.of()))
                        .allSatisfy(proof -> assertThat(proof.faults()).isEmpty());
                int revisions = restored.store(POLICY.organisation())
                        .history(POLICY.policy())
                        .size();
                assertThat(revisions).isBetween(5, written);
                assertThat(new SqlAccounts(restoredPeople).all()).hasSizeBetween(5, written);
                assertThat(folder.resolve("restored/sign-in.yaml")).hasContent("format: 1\n");
            }
        }
    }

    @Test
    void whatIsNoBackUpLeavesNothingBehind() throws IOException {
        Path other = Files.writeString(folder.resolve("other.zip"), "not a back-up");

        assertThatThrownBy(() -> RestoreLibrary.from(other, folder.resolve("new")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is not a file that");
        assertThat(folder.resolve("new")).isEmptyDirectory();
    }

    @Test
    void aBackUpThatWasCutShortIsRefused() throws IOException {
        Path file = folder.resolve("backup.zip");
        try (Library library = harbour()) {
            save(library, 0, Optional.empty());
            new BackUpLibrary(library).to(file, Optional.empty());
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> RestoreLibrary.from(file, folder.resolve("new")))
                .hasMessageContaining("back-up");
        assertThat(folder.resolve("new")).isEmptyDirectory();
    }

    private Library harbour() {
        Library library = Library.init(folder.resolve("live"));
        new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", SESSION);
        return library;
    }

    private static int write(Library library, Database people, CountDownLatch begun, AtomicBoolean enough) {
        Optional<CommitId> base = Optional.empty();
        int written = 0;
        while (!enough.get()) {
            base = Optional.of(save(library, written, base));
            new SqlAccounts(people)
                    .save(
                            new Account(
                                    new Person("Reader", "reader%d@example.org".formatted(written)),
                                    List.of(new Membership(
                                            OrganisationId.of("harbour"), Set.of(Role.READER), List.of())),
                                    true),
                            SESSION.now());
            written++;
            begun.countDown();
        }
        return written;
    }

    private static CommitId save(Library library, int number, Optional<CommitId> base) {
        String text = "---\nformat: 1\ntitle: Lone Working\n---\n\n## Purpose {#purpose}\n\nCall in every %d minutes.\n"
                .formatted(number + 1);
        SaveDraft.Outcome outcome = new SaveDraft(library)
                .save(POLICY, text, SaveDraft.FilledForms.UNCHANGED, base, "Write it down", SESSION);
        return ((SaveDraft.Outcome.Saved) outcome).revision();
    }
}
