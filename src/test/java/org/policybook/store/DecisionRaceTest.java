package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.governance.lifecycle.Step;

/// Two who decide at once, each with a library of their own: one wins, and the other is told.
@Timeout(60)
class DecisionRaceTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture fixture;

    @SuppressWarnings("NullAway.Init")
    private GitLibrary other;

    private Board ours() {
        return new Board(fixture.store(), Fixture.POLICY, Fixture.DRAFT);
    }

    private Board theirs() {
        return new Board(other.store(Fixture.HARBOUR), Fixture.POLICY, Fixture.DRAFT);
    }

    @BeforeEach
    void aDraftBeforeTheBoard() {
        fixture = new Fixture(folder, Board.ORGANISATION);
        other = GitLibrary.open(fixture.folder());
        fixture.saved("text");
        ours().submit();
    }

    @AfterEach
    void close() {
        other.close();
        fixture.close();
    }

    @Test
    void oneApprovesAndOneRefuses() throws Exception {
        List<Step> steps = race(List.of(
                () -> ours().decide(Board.CHAIR, "Harbour Master", true),
                () -> theirs().decide(Board.VICE, "Vice Chair", false)));

        assertThat(steps).filteredOn(Step.Taken.class::isInstance).hasSize(1);
        assertThat(steps)
                .filteredOn(Step.Refused.class::isInstance)
                .singleElement()
                .matches(step -> ((Step.Refused) step).rule().equals("conflicting-decision"));
        assertThat(fixture.store().verify().findings()).isEmpty();
    }

    @Test
    void manySignForOnePost() throws Exception {
        List<Callable<Step>> signers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            signers.add(() -> ours().sign(Board.CHAIR, "Harbour Master"));
            signers.add(() -> theirs().sign(Board.VICE, "Harbour Master"));
        }

        List<Step> steps = race(signers);

        assertThat(steps).filteredOn(Step.Taken.class::isInstance).hasSize(1);
        assertThat(steps)
                .filteredOn(Step.Refused.class::isInstance)
                .allMatch(step -> ((Step.Refused) step).rule().equals("one-signature-each"));
        assertThat(fixture.store().verify().findings()).isEmpty();
    }

    private static <T> List<T> race(List<Callable<T>> people) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> result : threads.invokeAll(people)) {
                results.add(result.get());
            }
        }
        return results;
    }
}
