package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.PolicySlug;
import org.policybook.governance.DraftEvent;

/// A board publishes five hundred versions with their decisions, and its process is killed again and again, at random
/// moments. Nothing that it had said was done is lost, and what is there fits together.
@Timeout(300)
class KilledPublicationIT {
    private static final int VERSIONS = 500;
    private static final int KILLS = 12;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Random random = new Random(1837);

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        try (Fixture fixture = new Fixture(folder, Board.ORGANISATION)) {
            List<String> said = new ArrayList<>();
            for (int round = 0; published(said) < VERSIONS; round++) {
                boolean kill = round < KILLS;
                int left = VERSIONS - published(said);
                said.addAll(run(fixture.folder(), round, left, kill ? 1 + random.nextInt(2 * VERSIONS / KILLS) : 0));
                if (kill && round % 4 == 0) {
                    assertThat(verified(fixture.folder())).isEmpty();
                }
            }

            assertThat(verified(fixture.folder())).isEmpty();
            kept(fixture.folder(), said);
        }
    }

    private static int published(List<String> said) {
        return (int) said.stream().filter(line -> line.startsWith("published")).count();
    }

    /// @param lines after how many notes it is killed, in the midst of what it does next; never when 0
    private List<String> run(Path library, int round, int versions, int lines)
            throws IOException, InterruptedException {
        Path notes = Files.createFile(folder.resolve("notes-" + round));
        Process process = BoardProcess.start(library, notes, round, versions);
        try {
            while (process.isAlive() && (lines == 0 || noted(notes).size() < lines)) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
        } finally {
            process.destroyForcibly().waitFor();
        }
        return noted(notes);
    }

    /// Whole lines: what was being written at the end was not said.
    private static List<String> noted(Path notes) throws IOException {
        String text = Files.readString(notes);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static List<Verification.Finding> verified(Path library) {
        try (GitLibrary opened = GitLibrary.open(library)) {
            return opened.store(Fixture.HARBOUR).verify().findings();
        }
    }

    private static void kept(Path library, List<String> said) {
        try (GitLibrary opened = GitLibrary.open(library)) {
            GitPolicyStore store = opened.store(Fixture.HARBOUR);
            Set<String> there = new HashSet<>();
            store.records().forEach((policy, record) -> {
                record.published()
                        .forEach(version -> there.add("published %s %s".formatted(policy, version.version())));
                signed(
                        policy,
                        record.events().stream()
                                .filter(DraftEvent.Decided.class::isInstance)
                                .map(DraftEvent.Decided.class::cast)
                                .toList(),
                        there);
            });
            assertThat(there).containsAll(said);
        }
    }

    private static void signed(PolicySlug policy, List<DraftEvent.Decided> signatures, Set<String> there) {
        signatures.stream()
                .filter(signed -> signed.by().equals(Board.VICE))
                .forEach(signed -> there.add(
                        "signed %s %s".formatted(policy, signed.target().draft())));
    }
}
