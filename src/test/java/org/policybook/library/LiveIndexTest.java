package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.Person;
import org.policybook.search.IndexUpdate;
import org.policybook.search.LuceneSearch;

/// A library that stays open is searched by many at once, while policies are published and its index is
/// done harm.
@Tag("thorough")
class LiveIndexTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final OrganisationId HARBOUR = OrganisationId.of("harbour");
    private static final Session CLERK =
            new Session(new Person("Clerk", "clerk@example.org"), Instant.parse("2026-11-21T09:00:00Z"), TODAY);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration AT_ALL = SOON.multipliedBy(20);
    private static final int READERS = 50;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Library library;

    private final List<String> notes = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        library = Library.init(folder.resolve("library"));
        new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", CLERK);
        library.stayOpen();
        propose(library, "keys", "Hand in the key at noon.");
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// A draft is enough: it shows in the index as a version does.
    private static void propose(Library library, String slug, String text) {
        SaveDraft.Outcome outcome = new SaveDraft(library)
                .save(
                        new PolicyId(HARBOUR, PolicySlug.of(slug)),
                        "---\nformat: 1\ntitle: %s\n---\n\n## Purpose {#purpose}\n\n%s\n".formatted(slug, text),
                        SaveDraft.FilledForms.UNCHANGED,
                        Optional.empty(),
                        "Write it down",
                        CLERK);
        assertThat(outcome).isInstanceOf(SaveDraft.Outcome.Saved.class);
    }

    private int found(String words) {
        return found(words, notes::add);
    }

    /// Where the index is being made, asks again.
    private int found(String words, Consumer<String> told) {
        long began = System.nanoTime();
        while (true) {
            try {
                return search(words, told);
            } catch (SearchInPreparation later) {
                assertThat(System.nanoTime() - began).isLessThan(AT_ALL.toNanos());
            }
        }
    }

    private int search(String words, Consumer<String> told) {
        SearchQuestion question = new SearchQuestion(
                words,
                Set.of(),
                SearchQuestion.Narrowing.NONE,
                new SearchQuestion.Day(TODAY, Optional.empty()),
                new SearchQuestion.Reader(SearchQuestion.Audience.RESTRICTED, true),
                10,
                false);
        return (int) new SearchClauses(library, told, damage -> {
                    throw damage;
                })
                .search(question, TODAY)
                .total();
    }

    /// Asks until there is an answer, as people do.
    private Duration until(String words) {
        long began = System.nanoTime();
        while (found(words) == 0 && System.nanoTime() - began < AT_ALL.toNanos()) {
            Thread.onSpinWait();
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    void whatThisProcessWritesIsFoundWithinASecond() {
        assertThat(found("key")).isEqualTo(1);
        propose(library, "lamps", "Switch the lantern off.");

        assertThat(until("lantern")).isLessThan(SOON);
    }

    @Test
    void whatAnotherWritesIsFoundWithinASecond() {
        assertThat(found("key")).isEqualTo(1);
        try (Library other = Library.open(folder.resolve("library"))) {
            propose(other, "lamps", "Switch the lantern off.");
        }

        assertThat(until("lantern")).isLessThan(SOON);
    }

    @Test
    void fiftyReadersAreAnsweredWhileAWriterWrites() throws Exception {
        assertThat(found("key")).isEqualTo(1);
        CountDownLatch done = new CountDownLatch(1);
        List<Callable<Integer>> readers = Collections.nCopies(READERS, () -> {
            int asked = 0;
            while (done.getCount() > 0 || asked == 0) {
                assertThat(found("key")).isEqualTo(1);
                asked++;
            }
            return asked;
        });

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asking = readers.stream().map(threads::submit).toList();
            for (int i = 0; i < 5; i++) {
                propose(library, "lamps-" + i, "Switch lantern " + i + " off.");
            }
            done.countDown();
            for (Future<Integer> reader : asking) {
                assertThat(reader.get()).isPositive();
            }
        }

        assertThat(until("lantern 4")).isLessThan(AT_ALL);
        assertThat(notes).isEmpty();
    }

    @Test
    void whereThereIsNoIndexNobodyWaitsForIt() {
        CountDownLatch goOn = heldUp();
        library.prepareSearch();
        for (int i = 0; i < 3; i++) {
            long began = System.nanoTime();
            assertThatThrownBy(() -> search("key", notes::add))
                    .isInstanceOf(SearchInPreparation.class)
                    .hasMessageContaining("The search is being prepared");
            assertThat(System.nanoTime() - began).isLessThan(SOON.toNanos());
        }
        goOn.countDown();

        assertThat(found("key")).isEqualTo(1);
    }

    @Test
    void whileMuchIsReadTheOldIndexAnswersAtOnce() {
        assertThat(found("key")).isEqualTo(1);
        CountDownLatch goOn = heldUp();
        propose(library, "lamps", "Switch the lantern off.");
        long began = System.nanoTime();
        while (library.searchPreparation().isEmpty() && System.nanoTime() - began < AT_ALL.toNanos()) {
            assertThat(found("lantern")).isZero();
        }
        long asked = System.nanoTime();
        assertThat(found("key")).isEqualTo(1);

        assertThat(System.nanoTime() - asked).isLessThan(SOON.toNanos());
        assertThat(library.searchPreparation()).isPresent();
        goOn.countDown();
        assertThat(until("lantern")).isLessThan(AT_ALL);
    }

    @Test
    void whatWasBegunWhenTheProgramEndsIsTakenUp() {
        library.prepareSearch();
        library.close();
        library = Library.open(folder.resolve("library"));
        library.stayOpen();

        assertThat(found("key")).isEqualTo(1);
    }

    /// Whatever reads policies into the index stops at the first, until it may go on.
    private CountDownLatch heldUp() {
        CountDownLatch goOn = new CountDownLatch(1);
        library.watchIndexing(progress -> {
            try {
                assertThat(goOn.await(AT_ALL.toSeconds(), TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        return goOn;
    }

    @Test
    void anIndexFolderTakenAwayIsMadeAnew() throws IOException {
        assertThat(found("key")).isEqualTo(1);
        harm(Files::delete);
        Files.delete(index());

        assertThat(found("key")).isEqualTo(1);
    }

    @Test
    void anIndexCutShortUnderItsReadersIsMadeAnew() throws IOException {
        assertThat(found("key")).isEqualTo(1);
        harm(file -> {
            try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
                open.truncate(open.size() / 2);
            }
        });

        assertThat(found("key")).isEqualTo(1);
        assertThat(found("key noon")).isEqualTo(1);
    }

    @Test
    void whileAnotherProcessWritesTheIndexReadersAreAnswered() {
        assertThat(found("key")).isEqualTo(1);
        try (LuceneSearch other = new LuceneSearch(index());
                IndexUpdate update = other.update(false)) {
            assertThat(update.marks()).containsKey(HARBOUR);
            propose(library, "lamps", "Switch the lantern off.");
            long began = System.nanoTime();
            while (notes.isEmpty() && System.nanoTime() - began < SOON.toNanos()) {
                assertThat(found("key")).isEqualTo(1);
            }
        }

        assertThat(notes).isNotEmpty().allSatisfy(note -> assertThat(note).contains("written by another process"));
        assertThat(until("lantern")).isLessThan(AT_ALL);
    }

    @Test
    void anIndexThatCannotBeKeptIsKeptInMemory() throws IOException {
        harmless();
        Files.writeString(index(), "not a folder");

        assertThat(found("key")).isEqualTo(1);
        propose(library, "lamps", "Switch the lantern off.");
        assertThat(until("lantern")).isLessThan(AT_ALL);
        assertThat(notes).isNotEmpty().allSatisfy(note -> assertThat(note).contains("index in memory"));
    }

    private void harmless() throws IOException {
        if (Files.exists(index())) {
            harm(Files::delete);
            Files.delete(index());
        }
    }

    private Path index() {
        return folder.resolve("library").resolve("index");
    }

    /// Something that is done to a file.
    private interface Harm {
        void to(Path file) throws IOException;
    }

    private void harm(Harm harm) throws IOException {
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.toList()) {
                harm.to(file);
            }
        }
    }
}
