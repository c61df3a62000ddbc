package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.DraftId;
import org.policybook.governance.CommitId;

/// Threads of one store, stores of two libraries, and processes race for the same refs.
@Timeout(60)
@Tag("thorough")
class RaceTest {
    private static final int LINES = 6;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture fixture;

    @SuppressWarnings("NullAway.Init")
    private GitLibrary other;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder);
        other = GitLibrary.open(fixture.folder());
    }

    @AfterEach
    void close() {
        other.close();
        fixture.close();
    }

    @Test
    void threadsLoseNoSave() throws Exception {
        fixture.saved("start\n");
        Writer ours = fixture.writer();
        Writer theirs = new Writer(other.store(Fixture.HARBOUR), Fixture.POLICY, Fixture.DRAFT);
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            writers.add(() -> appended(ours, name));
            writers.add(() -> appended(theirs, name.repeat(2)));
        }
        race(writers);

        assertThat(draft().lines()).hasSize(1 + 4 * LINES).doesNotHaveDuplicates();
    }

    private static boolean appended(Writer writer, String name) {
        writer.append(name, LINES);
        return true;
    }

    @Test
    void processesLoseNoSave() throws Exception {
        fixture.saved("start\n");
        List<Process> processes = List.of(
                WriterProcess.start(fixture.folder(), "a", LINES), WriterProcess.start(fixture.folder(), "b", LINES));
        for (Process process : processes) {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        assertThat(draft().lines()).hasSize(1 + 2 * LINES).doesNotHaveDuplicates();
        assertThat(fixture.store().verify().findings()).isEmpty();
    }

    @Test
    void ofManyThreadsWhoBeginADraftOneDoes() throws Exception {
        List<Callable<SaveResult>> beginners = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            GitPolicyStore store = i % 2 == 0 ? fixture.store() : other.store(Fixture.HARBOUR);
            Writer writer = new Writer(store, Fixture.POLICY, DraftId.of("b" + i));
            String text = "text " + i;
            beginners.add(() -> writer.save(text, Optional.empty()));
        }
        List<SaveResult> results = race(beginners);

        assertThat(results).filteredOn(SaveResult.Saved.class::isInstance).hasSize(1);
        DraftHead begun = fixture.store().drafts().getFirst();
        assertThat(fixture.store().drafts()).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !(result instanceof SaveResult.Saved))
                .containsOnly(new SaveResult.Stale(
                        begun, fixture.store().read(Fixture.POLICY, begun.revision()), Optional.empty()));
    }

    @Test
    void ofTwoProcessesThatBeginADraftOneDoes() throws Exception {
        List<Process> processes =
                List.of(WriterProcess.begin(fixture.folder(), "a"), WriterProcess.begin(fixture.folder(), "b"));
        int refused = 0;
        for (Process process : processes) {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            refused += process.exitValue();
        }

        assertThat(refused).isEqualTo(1);
        assertThat(fixture.store().drafts()).hasSize(1);
    }

    private String draft() {
        CommitId head = fixture.store().drafts().getFirst().revision();
        return fixture.store().read(Fixture.POLICY, head).policy();
    }

    @Test
    void publicationsOfSeveralPoliciesAllHappen() throws Exception {
        List<Callable<PublishResult>> publishers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            GitPolicyStore store = i % 2 == 0 ? fixture.store() : other.store(Fixture.HARBOUR);
            Writer writer = new Writer(store, "policy-" + i);
            CommitId draft = writer.begin("text " + i);
            publishers.add(() -> writer.publish("1.0", draft, "published"));
        }

        assertThat(race(publishers)).hasOnlyElementsOfType(PublishResult.Done.class);
        assertThat(fixture.store().records()).hasSize(10);
        assertThat(fixture.store().verify().findings()).isEmpty();
    }

    @Test
    void ofManyWhoPublishOnePolicyEachIsDoneOrToldTheTruth() throws Exception {
        List<Callable<PublishResult>> publishers = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            int number = i;
            GitPolicyStore store = i % 2 == 0 ? fixture.store() : other.store(Fixture.HARBOUR);
            publishers.add(() -> {
                Writer writer = new Writer(store, Fixture.POLICY, DraftId.of("d" + number));
                return writer.publish(number + ".0", writer.begin("text " + number), "published " + number);
            });
        }
        List<PublishResult> results = race(publishers);
        List<PublishResult> done =
                results.stream().filter(PublishResult.Done.class::isInstance).toList();

        assertThat(results)
                .hasOnlyElementsOfTypes(
                        PublishResult.Done.class, PublishResult.NotHigher.class, PublishResult.Behind.class);
        assertThat(done).isNotEmpty();
        assertThat(fixture.store().record(Fixture.POLICY).published()).hasSameSizeAs(done);
        assertThat(fixture.store().verify().findings()).isEmpty();
    }

    @Test
    void ofManyDraftsBegunTogetherOneIsPublishedAndTheOthersAreBehind() throws Exception {
        List<Callable<PublishResult>> publishers = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            int number = i;
            GitPolicyStore store = i % 2 == 0 ? fixture.store() : other.store(Fixture.HARBOUR);
            Writer writer = new Writer(store, Fixture.POLICY, DraftId.of("d" + number));
            CommitId draft = writer.begin("text " + number);
            publishers.add(() -> writer.publish(number + ".0", draft, "published " + number));
        }
        List<PublishResult> results = race(publishers);

        assertThat(results).filteredOn(PublishResult.Done.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(PublishResult.Behind.class::isInstance).hasSize(11);
        assertThat(fixture.store().drafts()).hasSize(11);
        assertThat(fixture.store().verify().findings()).isEmpty();
    }

    @Test
    void oneOfTwoHasAVersion() throws Exception {
        CommitId draft = fixture.saved("text");
        Writer theirs = new Writer(other.store(Fixture.HARBOUR), Fixture.POLICY, Fixture.DRAFT);

        assertThat(race(List.of(
                        () -> fixture.publish("1.0", draft, "ours"), () -> theirs.publish("1.0", draft, "theirs"))))
                .hasAtLeastOneElementOfType(PublishResult.Done.class)
                .hasAtLeastOneElementOfType(PublishResult.AlreadyPublished.class);
        assertThat(fixture.store().verify().findings()).isEmpty();
    }

    @Test
    void aLockThatADeadGitClientLeftIsOutlasted() throws IOException {
        CommitId base = fixture.saved("text");
        Path lock = fixture.repository().resolve("refs/heads/draft/lone-working/d1.lock");
        Files.createDirectories(lock.getParent());
        Files.createFile(lock);

        assertThat(fixture.save("more", Optional.of(base))).isInstanceOf(SaveResult.Saved.class);
        assertThat(draft()).isEqualTo("more");
        assertThat(lock).doesNotExist();
    }

    @Test
    void aProcessThatHoldsTheLockForTooLongIsWaitedForNoLonger() throws IOException {
        RepositoryLock lock = new RepositoryLock("harbour", fixture.repository(), Duration.ofMillis(50));
        Path file = fixture.repository().resolve("policybook.lock");
        try (FileChannel held = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(held.lock().isValid()).isTrue();
            assertThatThrownBy(() -> lock.holding(() -> "never"))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessageContainingAll("Another process", "Nothing was changed");
        }
        assertThat(lock.holding(() -> "at last")).isEqualTo("at last");
    }

    private static <T> List<T> race(List<Callable<T>> writers) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> result : threads.invokeAll(writers)) {
                results.add(result.get());
            }
        }
        return results;
    }
}
