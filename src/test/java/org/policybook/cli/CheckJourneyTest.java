package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `check` and the gate before publication find: in the library, and in files outside it.
class CheckJourneyTest {
    private static final String KEYS = policy("Keys", "## Issue {#issue}\n\nStaff sign for each key.\n");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void anOrganisationWithAPublishedPolicy() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        policybook.run("org", "add", file("organisation.yaml", "format: 1\nid: harbour\nname: Harbour Council\n"));
        save("keys", KEYS);
        assertThat(publish("keys").code()).isZero();
    }

    @Test
    void aLinkToAMissingClauseOfAnotherPolicyStopsAPublication() throws IOException {
        save("doors", linking("See [a](policy:keys#isue) and [b](policy:harbour/keys@1.0#nope)."));

        assertThat(policybook.run("check", "harbour/doors@draft").text())
                .contains("broken-reference", "line 8", "#isue", "Did you mean #issue?", "harbour/keys", "#nope");
        assertThat(publish("doors").code()).isEqualTo(ExitCode.REFUSED);

        save("gates", linking("See [a](policy:keys#issue) and [b](policy:harbour/keys@1.0#issue)."));
        assertThat(publish("gates").code()).isZero();
    }

    @Test
    void aClauseIsSoughtInTheDraftOfAPolicyNeverPublishedAndInTheTextItself() throws IOException {
        save("locks", policy("Locks", "## Locks {#locks}\n\nLocks close.\n"));
        save(
                "doors",
                linking("See [a](policy:locks#locks), [itself](policy:doors#doors) and [c](policy:locks#bolts)."));

        assertThat(policybook.run("check", "harbour/doors@draft").out())
                .contains("#bolts", "1 error,")
                .doesNotContain("policy:locks#locks", "policy:doors#doors");
    }

    @Test
    void aFileIsHeldAgainstTheOrganisationThatIsNamed() throws IOException {
        String file = file("doors.md", linking("{{who}} follows [a](policy:keys#nope) and [b](policy:absent)."));

        assertThat(policybook.run("check", file).text())
                .contains("unfilled-parameter", "advice (unchecked-reference)", "(2, the first to policy:keys#nope)")
                .doesNotContain("broken-reference");
        assertThat(policybook.run("check", file, "--org", "harbour").text())
                .contains("unfilled-parameter", "#nope", "policy:absent", "3 errors")
                .doesNotContain("unchecked-reference");
        assertThat(policybook.run("check", file, "--org", "nowhere").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersAreChecked() throws IOException {
        String keys = file("keys.md", KEYS);
        String doors = file("doors.md", linking("See [a](#nope)."));
        Path binary = Files.write(folder.resolve("bin.md"), new byte[] {0, 1, 2, (byte) 0xff});

        CommandLineRun.Result result = policybook.run("check", keys, binary.toString(), "absent.md", doors);

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains(binary + ": ", "absent.md: There is no file");
        assertThat(result.out()).contains("doors.md", "broken-reference", "2 texts checked, 2 not read: 1 error");
        CommandLineRun.Result json = policybook.run("check", binary.toString(), doors, "--json");
        assertThat(json.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(json.json().at("/failed/0/file").asString()).isEqualTo(binary.toString());
        assertThat(json.json().at("/failed/0/reason").asString()).isNotBlank();
        assertThat(json.json().at("/findings/0/rule").asString()).isEqualTo("broken-reference");
    }

    @Test
    void anOrganisationDecidesHowMuchARuleMatters() throws IOException {
        String rules = """
                format: 1
                id: %s
                name: Quay Council
                checks: {placeholder: error, undefined-abbreviation: off}
                superseded:
                  - {name: Quay Act 1990, kind: law, by: the Quay Act 2020, from: 2020-01-01}
                  - {name: Twitter, kind: platform, current: true}
                """;
        policybook.run("org", "add", file("quay.yaml", rules.formatted("quay")));
        String text = policy("Doors", "## Doors\n\nThe KHO, TBC, posts to Twitter under the Quay Act 1990.\n");
        String file = file("doors.md", text);
        policybook.run("save", "quay/doors", file, "-m", "Written");

        assertThat(policybook.run("check", "quay/doors@draft").text())
                .contains("error (placeholder)", "Quay Act 1990 was replaced (2020-01-01) by the Quay Act 2020")
                .doesNotContain("undefined-abbreviation", "Twitter became");
        assertThat(policybook
                        .run("publish", "quay/doors", "--approved-by", "Policy Panel", "-m", "New")
                        .code())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(policybook.run("check", file, "--org", "harbour").text())
                .contains("warning (placeholder)", "undefined-abbreviation", "Twitter became X")
                .doesNotContain("Quay Act 1990 was");
        assertThat(policybook
                        .run(
                                "org",
                                "add",
                                file("typo.yaml", rules.formatted("typo").replace("placeholder", "placeholders")))
                        .text())
                .contains("no rule \"placeholders\"", "Did you mean \"placeholder\"?");
    }

    @Test
    void findingsOfOneRuleStandTogether() throws IOException {
        String many = file("many.md", linking("- Call [NAME].\n".repeat(9)));

        assertThat(policybook.run("check", many).text())
                .contains("warning (placeholder), 9 places: What was left", "line 12: \"[NAME]\"", "and 4 more places")
                .doesNotContain("line 13");
        assertThat(policybook.run("check", many, "--all").text())
                .contains("line 16:")
                .doesNotContain("more places");
        assertThat(policybook.run("check", many, "--json").json().path("findings"))
                .hasSize(9);
    }

    private static String linking(String words) {
        return policy("Doors", "## Doors {#doors}\n\n" + words + "\n");
    }

    private static String policy(String title, String body) {
        return "---\nformat: 1\ntitle: %s\n---\n\n%s".formatted(title, body);
    }

    private void save(String slug, String text) throws IOException {
        assertThat(policybook
                        .run("save", "harbour/" + slug, file(slug + "-draft.md", text), "-m", "Written")
                        .code())
                .isZero();
    }

    private CommandLineRun.Result publish(String slug) {
        return policybook.run("publish", "harbour/" + slug, "--approved-by", "Policy Panel", "-m", "New");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
