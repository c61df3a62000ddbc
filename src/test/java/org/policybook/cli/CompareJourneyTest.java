package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What changed, from the command line: a clause through its versions, news for a reader, merges, two
/// organisations, and files that are no policies.
@Tag("thorough")
class CompareJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String FIRST = """
            ---
            format: 1
            title: Lone Working
            ---

            ## Scope {#scope}

            The policy is for all who work alone outside the main building.

            ## Calling in {#calling-in}

            Staff who work alone must call in every 2 hours.

            Managers keep a list of those who are out.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void threeVersionsUnderTwoNames() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        for (String organisation : new String[] {"harbour", "valley"}) {
            policybook.run(
                    "org",
                    "add",
                    file(
                            organisation + ".yaml",
                            "format: 1\nid: %s\nname: The %s\n".formatted(organisation, organisation)));
        }
        publish("harbour/lone-working", FIRST, "1.0", "2020-01-10", "The first policy");
        policybook.run("rename", "harbour/lone-working", "working-alone", "-m", "A plainer name");
        String second = FIRST.replace("every 2 hours", "every hour");
        publish("harbour/working-alone", second, "2.0", "2021-02-20", "After an accident on the quay");
        String moved = second.replace("Staff who work alone must call in every hour.\n\n", "")
                        .replace("## Calling in {#calling-in}", "## Keeping in touch {#touch}")
                + "\n## In the evening {#evening}\n\nStaff who work alone must call in every hour and after dark.\n";
        publish("harbour/working-alone", moved, "3.0", "2022-03-30", "Evenings");
    }

    @Test
    void aClauseIsFollowedThroughMovesAndNames() {
        JsonNode sections = policybook
                .run("diff", "harbour/working-alone@2.0", "harbour/working-alone@3.0", "--json")
                .json()
                .path("changes");
        String clause = "";
        for (JsonNode change : sections) {
            clause = change.path("after").asString("").contains("after dark")
                    ? change.path("clause").asString()
                    : clause;
        }
        JsonNode history = policybook
                .run("history", "harbour/lone-working#" + clause, "--json")
                .json();

        List<String> told = new ArrayList<>();
        for (JsonNode step : history.path("history")) {
            told.add("%s %s: %s"
                    .formatted(
                            step.path("version").asString(),
                            step.path("approvedOn").asString(),
                            step.path("reason").asString()));
        }
        assertThat(told)
                .containsExactly(
                        "3.0 2022-03-30: Evenings",
                        "2.0 2021-02-20: After an accident on the quay",
                        "1.0 2020-01-10: The first policy");
        assertThat(policybook.run("history", "harbour/working-alone#" + clause).out())
                .contains("approved by Policy Panel on 2021-02-20", "[-2 hours-]{+hour+}");
    }

    @Test
    void aSectionAndAClauseThatIsGoneHaveAHistory() {
        assertThat(policybook.run("history", "harbour/working-alone#calling-in").out())
                .contains("heading: [-Calling in-]{+Keeping in touch+}");
        assertThat(policybook.run("history", "harbour/working-alone#scop").err())
                .contains("Did you mean \"scope\"?");
        assertThat(policybook
                        .run("history", "harbour/working-alone@draft#scope")
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aReaderIsToldWhatIsNewSinceAVersionOrADay() {
        CommandLineRun.Result news = policybook.run("changes", "harbour/working-alone", "--since", "1.0");

        assertThat(news.out())
                .contains("Read first", "time limit", "every")
                .doesNotContain("Managers keep a list", "heading");
        assertThat(policybook
                        .run("changes", "harbour/working-alone", "--since", "2021-03-01", "--json")
                        .json()
                        .path("since")
                        .asString())
                .isEqualTo("2.0");
        assertThat(policybook
                        .run("changes", "harbour/working-alone", "--since", "3.0")
                        .out())
                .contains("Nothing in it says otherwise");
        assertThat(policybook
                        .run("changes", "harbour/working-alone", "--since", "2019-01-01")
                        .err())
                .contains("in force on 2019-01-01");
    }

    @Test
    void twoChangesOfOneTextAreMerged() throws IOException {
        String mine = FIRST.replaceAll("(?s)(## Scope.*?)(## Calling.*)", "$2\n$1");
        String theirs = FIRST.replace("every 2 hours", "every hour");
        Path out = folder.resolve("merged.md");

        CommandLineRun.Result merged = policybook.run(
                "merge",
                file("base.md", FIRST),
                file("mine.md", mine),
                file("theirs.md", theirs),
                "-o",
                out.toString());

        assertThat(merged.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(out)).contains("every hour").containsSubsequence("## Calling", "## Scope");
        CommandLineRun.Result conflict = policybook.run(
                "merge",
                "harbour/working-alone@1.0",
                file("mine.md", FIRST.replace("2 hours", "3 hours")),
                file("theirs.md", theirs),
                "--json");
        assertThat(conflict.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(conflict.json().path("conflicts")).hasSize(1);
        assertThat(conflict.json().path("conflicts").get(0).path("mine").toString())
                .contains("3 hours");
        assertThat(conflict.json().path("conflicts").get(0).path("theirs").toString())
                .contains("every hour");
    }

    @Test
    void policiesOfTwoOrganisationsAreHarmonised() throws IOException {
        publish(
                "valley/lone-work",
                FIRST.replace("2 hours", "4 hours").replace("must", "should"),
                "1.0",
                "2022-01-01",
                "First");

        CommandLineRun.Result sides = policybook.run("diff", "harbour/working-alone@1.0", "valley/lone-work");

        assertThat(sides.out()).contains("The same duty with another value", "duty, time limit", "every 4 hours");
        assertThat(policybook
                        .run("diff", "harbour/working-alone@1.0", "valley/lone-work", "--json")
                        .json()
                        .path("harmonised")
                        .path("matches"))
                .hasSize(3);
    }

    @Test
    void filesThatAreNoPoliciesAreRefusedOrComparedInTime() throws IOException {
        String good = file("good.md", FIRST);
        String picture = Files.write(folder.resolve("picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})
                .toString();
        String large =
                Files.write(folder.resolve("large.md"), new byte[50_000_000]).toString();
        String empty = file("empty.md", "");
        String repeated = file("repeated.md", "## Scope\n\n" + "Staff must report each concern.\n\n".repeat(10_000));
        String broken = file("broken.md", "---\ntitle: [unclosed\n---\n\nText\n");

        assertThat(diff(good, picture).err()).contains("is not UTF-8 text");
        assertThat(diff(large, good).err()).contains("50,000,000 bytes");
        assertThat(diff(empty, empty).out()).contains("No differences.");
        assertThat(diff(empty, good).out()).contains("inserted");
        assertThat(diff(repeated, good).code()).isZero();
        assertThat(policybook.run("merge", good, broken, good).err()).contains("cannot be read, so nothing was merged");
        assertThat(policybook.run("merge", good, picture, good).code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    private CommandLineRun.Result diff(String before, String after) {
        return Assertions.assertTimeout(PATIENCE, () -> policybook.run("diff", before, after));
    }

    private void publish(String policy, String text, String version, String day, String reason) throws IOException {
        assertThat(policybook
                        .run("save", policy, file("text.md", text), "-m", "Write")
                        .code())
                .isZero();
        CommandLineRun.Result result = policybook.run(
                "publish",
                policy,
                "--approved-by",
                "Policy Panel",
                "--approved",
                day,
                "--effective",
                day,
                "--version",
                version,
                "-m",
                reason);
        assertThat(result.code()).as(result.err()).isZero();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
