package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A library of two organisations, with one of them damaged, or without a place for its index.
@Tag("thorough")
class DamagedOrganisationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void twoOrganisations() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        Path text = Files.writeString(
                folder.resolve("keys.md"),
                "---\nformat: 1\ntitle: Keys\n---\n\n## Scope {#scope}\n\nHand in the key every evening.\n");
        for (String id : List.of("harbour", "quay")) {
            Path file = Files.writeString(
                    folder.resolve(id + ".yaml"), "format: 1\nid: %s\nname: The %s\n".formatted(id, id));
            policybook.run("org", "add", file.toString());
            policybook.run("save", id + "/keys", text.toString(), "-m", "Write it down");
            assertThat(policybook
                            .run("publish", id + "/keys", "--approved-by", "Board", "-m", "First")
                            .code())
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "reviews", "org list", "search key", "list --json", "reindex --json"})
    void theHealthyAnswerAndTheDamagedIsToldOf(String command) throws IOException {
        policybook.run("search", "key");
        loseRefs();

        CommandLineRun.Result result = policybook.run(command.split(" "));

        assertThat(result.code()).as(result.text()).isEqualTo(ExitCode.FAILED);
        assertThat(result.out()).contains(command.startsWith("reindex") ? "\"organisations\"" : "harbour");
        assertThat(result.out()).doesNotContain("quay");
        assertThat(result.err().lines().filter(line -> line.startsWith("policybook: ")))
                .singleElement()
                .asString()
                .contains("quay", "is not whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "reviews", "search key"})
    void whoAsksForAHealthyOneNoticesNothing(String command) throws IOException {
        loseRefs();

        CommandLineRun.Result result = policybook.run((command + " --org harbour").split(" "));

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("harbour/keys");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aPolicyOfADamagedOneIsNotSaidToBeMissing() throws IOException {
        loseRefs();

        CommandLineRun.Result result = policybook.run("show", "quay/keys");

        assertThat(result.code()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("quay", "is not whole", "refs/heads/main");
    }

    @Test
    void whereNoIndexCanBeKeptAPassingOneIsSearched() throws IOException {
        Path index = policybook.data().resolve("index");
        assertThat(index).doesNotExist();
        Files.writeString(index, "in the way");

        CommandLineRun.Result result = policybook.run("search", "key");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("harbour/keys@1.0", "quay/keys@1.0");
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains(index.toString(), "a file stands there", "move that file away", "in memory")
                .doesNotContain("Exception");
        assertThat(policybook.run("reindex").code()).isEqualTo(ExitCode.FAILED);
        assertThat(policybook.run("reindex").err()).contains("move that file away");
    }

    /// Takes all refs of one organisation away, as if `packed-refs` were lost.
    private void loseRefs() throws IOException {
        Path repository = policybook.data().resolve("organisations/quay.git");
        Files.deleteIfExists(repository.resolve("packed-refs"));
        try (Stream<Path> refs = Files.walk(repository.resolve("refs"))) {
            for (Path ref : refs.filter(Files::isRegularFile).toList()) {
                Files.delete(ref);
            }
        }
    }
}
