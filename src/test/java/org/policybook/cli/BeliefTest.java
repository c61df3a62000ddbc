package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two questions about the past: what was in force on a day, and what the library believed then.
class BeliefTest {
    private static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour Council
            posts: [Harbour Master]
            review-rule: {every: P3Y, extension-limit: P2Y}
            """;
    private static final String KEYS = """
            ---
            format: 1
            title: Keys
            owner: Harbour Master
            ---

            ## Issue {#issue}

            Staff sign for EDITION.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    /// In force since 2020; the second since March 2021, recorded in June only.
    @BeforeEach
    void aVersionRecordedLate() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        done("2020-01-02", "init");
        done("2020-01-02", "org", "add", file("organisation.yaml", ORGANISATION));
        version("2020-01-02", "1.0", "2020-01-01");
        version("2021-06-10", "2.0", "2021-03-01");
    }

    private void version(String recorded, String number, String approved) throws IOException {
        done(
                recorded,
                "import",
                file("keys.md", KEYS.replace("EDITION", number)),
                "--org",
                "harbour",
                "--policy",
                "keys",
                "--version",
                number,
                "--approved",
                approved,
                "--approved-by",
                "Harbour Board",
                "--review-due",
                "2024-01");
    }

    private void done(String day, String... words) {
        CommandLineRun.Result result = policybook.at(day + "T10:00:00Z").run(words);
        assertThat(result.code()).as(result.text()).isZero();
    }

    @Test
    void whatWasRecordedLateIsNotBelievedBefore() {
        assertThat(shown("harbour/keys@2021-04-15")).contains("Staff sign for 2.0");
        assertThat(shown("harbour/keys@2021-04-15", "--believed-on", "2021-06-09"))
                .contains("Staff sign for 1.0");
        assertThat(shown("harbour/keys@2021-04-15", "--believed-on", "2021-06-10"))
                .contains("Staff sign for 2.0");
        assertThat(shown("harbour/keys", "--believed-on", "2021-05-01")).contains("Staff sign for 1.0");

        assertThat(listed("--on", "2021-04-15")).contains("2.0 in-force");
        assertThat(listed("--on", "2021-04-15", "--believed-on", "2021-06-09")).contains("1.0 in-force");
        assertThat(listed("--believed-on", "2021-05-01")).contains("1.0 in-force");
    }

    @Test
    void anExtensionCountsFromWhenItWasRecorded() {
        done(
                "2022-05-05",
                "extend",
                "harbour/keys",
                "--to",
                "2025-01",
                "--approved-by",
                "Harbour Master",
                "-m",
                "New locks");

        assertThat(listed("--on", "2022-01-01")).contains("2025-01");
        assertThat(listed("--on", "2022-01-01", "--believed-on", "2022-05-04")).contains("2024-01");
        assertThat(listed("--believed-on", "2022-05-05")).contains("2025-01");
    }

    @Test
    void aCorrectionMovesWhatWasInForceButNotWhatWasBelieved() {
        done("2022-05-05", "correct", "harbour/keys@2.0", "effective.from", "2021-05-01", "-m", "The minutes say May");

        assertThat(shown("harbour/keys@2021-04-15")).contains("Staff sign for 1.0");
        assertThat(shown("harbour/keys@2021-04-15", "--believed-on", "2022-05-04"))
                .contains("Staff sign for 2.0");
    }

    @Test
    void aSuspensionIsNotKnownBeforeItWasRecorded() {
        done("2022-05-05", "suspend", "harbour/keys", "--from", "2022-06-01", "-m", "The locks are changed");

        assertThat(listed("--on", "2022-06-02")).contains("suspended");
        assertThat(listed("--on", "2022-06-02", "--believed-on", "2022-05-04")).contains("2.0 in-force");
        assertThat(listed("--on", "2022-05-31")).contains("in-force");
    }

    @Test
    void whatWasNotThereIsToldSo() {
        assertThat(listed("--on", "2019-12-31")).contains("No polic");
        CommandLineRun.Result early = policybook.run("show", "harbour/keys@2021-04-15", "--believed-on", "2019-05-05");
        assertThat(early.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(early.text()).contains("No version of harbour/keys was in force on 2021-04-15");
        CommandLineRun.Result draft = policybook.run("show", "harbour/keys@draft", "--believed-on", "2021-05-05");
        assertThat(draft.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(draft.text()).contains("A draft is not in force on any day");
        assertThat(policybook.run("list", "--on", "May").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    private String shown(String... words) {
        return asked("show", words);
    }

    private String listed(String... words) {
        return asked("list", words);
    }

    private String asked(String command, String... words) {
        String[] all = new String[words.length + 1];
        all[0] = command;
        System.arraycopy(words, 0, all, 1, words.length);
        CommandLineRun.Result result = policybook.run(all);
        assertThat(result.code()).as(result.text()).isZero();
        return result.text();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
