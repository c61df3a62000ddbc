package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.governance.CommitId;

class DraftsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theSecondToSaveIsGivenBothTextsAndTheBase() {
        try (Fixture fixture = new Fixture(folder)) {
            CommitId base = fixture.saved("base");
            fixture.save("theirs", Optional.of(base));

            SaveResult result = fixture.save("yours", Optional.of(base));

            assertThat(result).isInstanceOfSatisfying(SaveResult.Stale.class, stale -> {
                assertThat(stale.theirFiles().policy()).isEqualTo("theirs");
                assertThat(stale.base().map(PolicyFiles::policy)).contains("base");
            });
            assertThat(fixture.store()
                            .read(
                                    Fixture.POLICY,
                                    fixture.store().drafts().getFirst().revision())
                            .policy())
                    .isEqualTo("theirs");
        }
    }

    @Test
    void theSameTextIsNotSavedTwice() {
        try (Fixture fixture = new Fixture(folder)) {
            CommitId base = fixture.saved("text");

            assertThat(fixture.save("text", Optional.of(base))).isEqualTo(new SaveResult.Unchanged(base));
        }
    }

    @Test
    void aBaseOfADraftThatIsGoneIsRefused() {
        try (Fixture fixture = new Fixture(folder)) {
            CommitId base = fixture.saved("text");
            fixture.publish("1.0", base, "text");

            assertThatThrownBy(() -> fixture.save("more", Optional.of(base)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("does not exist any more");
        }
    }

    @Test
    void ofManyRacingWritersEachIsKeptOrToldTheTruth() throws Exception {
        try (Fixture fixture = new Fixture(folder);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<PublishResult>> results = new ArrayList<>();
            for (int i = 1; i <= 24; i++) {
                int number = i;
                results.add(threads.submit(() -> publishFromAnotherProcess(fixture, number)));
            }
            int done = 0;
            for (Future<PublishResult> result : results) {
                done += result.get() instanceof PublishResult.Done ? 1 : 0;
            }

            assertThat(done).isPositive();
            assertThat(fixture.store().record(Fixture.POLICY).published()).hasSize(done);
            assertThat(fixture.store().verify().findings()).isEmpty();
        }
    }

    private static PublishResult publishFromAnotherProcess(Fixture fixture, int number) {
        try (GitLibrary other = GitLibrary.open(fixture.folder())) {
            GitPolicyStore store = other.store(Fixture.HARBOUR);
            DraftId draft = DraftId.of("d" + number);
            SaveResult saved = Fixture.save(store, draft, "text " + number, Optional.empty());
            CommitId revision = ((SaveResult.Saved) saved).revision();
            return Fixture.publish(store, draft, number + ".0", revision, "published " + number);
        }
    }
}
