package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An author asks what stands in the way of a draft, mends it, and asks again.
class GatesJourneyTest {
    private static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour Council
            posts: [Harbour Master]
            review-rule: {every: P3Y}
            eia:
              characteristics: [{id: age, label: Age}]
              impacts: [negative, none]
              outcomes: [{id: go, label: Go on}]
            gates:
              - {name: training, label: Training needs, waived-by: [Harbour Master]}
            """;
    private static final String KEYS = """
            ---
            format: 1
            title: Keys
            owner: Harbour Master
            parameters: {days: 3 days}
            ---

            ## Issue {#issue}

            Staff sign for each key.

            ## Return {#return}

            Staff must return a key within 24 hours, or {{days}} at a weekend.

            ## Training {#training}

            Wardens show new staff the board.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void anOrganisationWithAGate() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        policybook.run("org", "add", file("organisation.yaml", ORGANISATION));
    }

    @Test
    void whatIsInTheWayIsToldAndMended() throws IOException {
        save(KEYS.replace("Wardens show new staff the board.", "None."), "2026-11-21");

        CommandLineRun.Result before = policybook.run("gates", "harbour/keys");
        assertThat(before.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(before.text())
                .contains(
                        "first change",
                        "satisfied Equality impact assessment (eia)",
                        "unsatisfied Training needs (training)",
                        "says that none is needed, and not why",
                        "To mend: Add the reason in policy.md.",
                        "In the way: 1 gate.");

        save(KEYS, "2026-11-21", "--base", revision());

        CommandLineRun.Result after = policybook.run("gates", "harbour/keys@draft");
        assertThat(after.text()).contains("Nothing is in the way.");
        assertThat(after.code()).isZero();
    }

    @Test
    void aChangeOfATimeLimitIsNotMinorEvenThroughAParameter() throws IOException {
        publish(KEYS);
        save(KEYS.replace("24 hours", "48 hours").replace("3 days", "5 days"), "2026-11-21");

        CommandLineRun.Result minor = policybook.run("gates", "harbour/keys", "--change", "minor");

        assertThat(minor.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(minor.text())
                .contains(
                        "a time limit changed",
                        "24 hours",
                        "48 hours",
                        "parameters.days",
                        "\"3 days\" became \"5 days\"");
        CommandLineRun.Result major = policybook.run("gates", "harbour/keys", "--change", "major");
        assertThat(major.code()).isZero();
        assertThat(major.text()).contains("not applicable Minor change is minor");
    }

    @Test
    void betterWordsAreAMinorChange() throws IOException {
        publish(KEYS);
        save(KEYS.replace("show new staff the board", "show the board to new staff"), "2026-11-21");

        assertThat(policybook.run("gates", "harbour/keys", "--change", "minor").code())
                .isZero();
    }

    /// What a version changed was approved together with its assessment; what came after it was not.
    @Test
    void anAssessmentOlderThanAChangeNamesTheClause() throws IOException {
        publish(KEYS);
        save(KEYS.replace("sign for each key", "sign for each key in ink"), "2026-11-20");

        CommandLineRun.Result stale = policybook.run("gates", "harbour/keys");

        assertThat(stale.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(stale.text())
                .contains("changed on 2026-11-21, after the assessment was declared on 2026-11-20")
                .doesNotContain("#return changed", "#issue changed", "taken out");
        assertThat(policybook.run("gates", "harbour/keys", "--json").json().findValuesAsString("clause"))
                .containsExactly("staff-sign-each-key-ink");
    }

    @Test
    void theJsonNamesGateStateAndReason() throws IOException {
        save(KEYS.replace("#return", "#back").replace("sign for", "[sign](#away) for"), "2026-11-21");

        CommandLineRun.Result result = policybook.run("gates", "harbour/keys", "--json");

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.json().at("/policy").asString()).isEqualTo("harbour/keys");
        assertThat(result.json().at("/change").asString()).isEqualTo("first");
        assertThat(result.json().at("/inTheWay").asBoolean()).isTrue();
        assertThat(result.json().at("/revision").asString()).isEqualTo(revision());
        assertThat(result.json().at("/gates/1/gate").asString()).isEqualTo("references");
        assertThat(result.json().at("/gates/1/state").asString()).isEqualTo("unsatisfied");
        assertThat(result.json().at("/gates/1/reasons/0/message").asString()).contains("#away");
    }

    @Test
    void whatCannotBeJudgedIsBadInput() throws IOException {
        publish(KEYS);
        save(KEYS.replace("sign", "put their name"), "2026-11-21");

        for (String[] args : new String[][] {
            {"gates", "harbour/keys@1.0"},
            {"gates", "harbour/keys@2026-11-21"},
            {"gates", "harbour/keys@draft:nowhere"},
            {"gates", "harbour/doors"},
            {"gates", "harbour/keys", "--change", "first"},
            {"gates", "harbour/keys", "--change", "tiny"}
        }) {
            assertThat(policybook.run(args).code()).as(String.join(" ", args)).isEqualTo(ExitCode.BAD_INPUT);
        }
    }

    @Test
    void anOrganisationWhoseGatesCannotBeMeantIsRefused() throws IOException {
        CommandLineRun.Result result = policybook.run(
                "org",
                "add",
                file(
                        "quay.yaml",
                        "format: 1\nid: quay\nname: Quay\ngates:\n  - {name: links, passes-when: [{check: refrences}]}\n"));

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.text()).contains("gates[1].passes-when[1].check", "Did you mean \"references\"?");
    }

    private void publish(String text) throws IOException {
        save(text, "2026-11-21");
        assertThat(policybook
                        .run("publish", "harbour/keys", "--approved-by", "Policy Panel", "-m", "New")
                        .code())
                .isZero();
    }

    private void save(String text, String assessedOn, String... more) throws IOException {
        String eia = "characteristics: {age: {impact: none}}\noutcome: go\ndeclared: {by: Harbour Master, on: %s}\n"
                .formatted(assessedOn);
        String[] args = {"save", "harbour/keys", file("keys.md", text), "--eia", file("eia.yaml", eia), "-m", "Written"
        };
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        assertThat(policybook.run(all).code()).isZero();
    }

    private String revision() {
        return policybook
                .run("gates", "harbour/keys", "--json")
                .json()
                .at("/revision")
                .asString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
