package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates that a publication or a past version cannot have, on 21 November 2026, after a version 1.0 that is
/// in force since 1 June 2020.
class ImpossibleDatesTest {
    private static final String POLICY = "harbour/keys";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @SuppressWarnings("NullAway.Init")
    private String text;

    @BeforeEach
    void aVersion() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        Path organisation = Files.writeString(folder.resolve("o.yaml"), "format: 1\nid: harbour\nname: Harbour\n");
        policybook.run("org", "add", organisation.toString());
        text = Files.writeString(
                        folder.resolve("keys.md"),
                        "---\nformat: 1\ntitle: Keys\n---\n\n## Scope {#scope}\n\nHand in the key.\n")
                .toString();
        assertThat(bringIn("1.0", "2020-05", "2020-06-01").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-12-01, today is 2026-11-21",
        "2026-10-01, 2026-09-01, before its approval of 2026-10-01",
        "2020-04-01, 2026-12-01, before that of version 1.0",
    })
    void aPublicationIsRefusedAndTheDraftStays(String approved, String effective, String says) {
        policybook.run("save", POLICY, text, "-m", "Write it down");

        CommandLineRun.Result refused = publish(approved, effective);

        assertThat(refused.code()).as(refused.text()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains(says, approved);
        assertThat(publish("2026-11", "2026-11").code()).isZero();
        assertThat(policybook.run("verify").code()).isZero();
    }

    @Test
    void whatWasInForceIsNotRewritten() {
        policybook.run("save", POLICY, text, "-m", "Write it down");

        assertThat(publish("2020-05", "2020-05-31").err()).contains("what was in force then would be rewritten");
        assertThat(publish("2020-05", "2020-06-01").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04,    2020-07-01, before that of version 1.0",
        "2026-11-22, 2026-12-01, today is 2026-11-21",
        "2020-06,    2020-05-01, would be rewritten",
    })
    void aPastVersionIsRefusedAndLeavesNoDraft(String approved, String effective, String says) {
        CommandLineRun.Result refused = bringIn("2.0", approved, effective);

        assertThat(refused.code()).as(refused.text()).isNotZero();
        assertThat(refused.text()).contains(says);
        assertThat(policybook.run("show", POLICY + "@draft").err()).contains("has no open draft");
    }

    @Test
    void aPastVersionMayHaveBeenInForceBeforeItsApproval() {
        assertThat(bringIn("2.0", "2021-06-10", "2021-06-01").code()).isZero();
    }

    private CommandLineRun.Result publish(String approved, String effective) {
        return run("publish", POLICY, approved, effective, List.of("-m", "Decided"));
    }

    private CommandLineRun.Result bringIn(String version, String approved, String effective) {
        return run("import", text, approved, effective, List.of("--org", "harbour", "--version", version));
    }

    private CommandLineRun.Result run(
            String command, String what, String approved, String effective, List<String> more) {
        List<String> args = new ArrayList<>(List.of(command, what, "--approved-by", "Board"));
        args.addAll(List.of("--approved", approved, "--effective", effective));
        args.addAll(more);
        return policybook.run(args.toArray(String[]::new));
    }
}
