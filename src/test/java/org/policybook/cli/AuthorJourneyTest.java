package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From an empty folder to a published version, and everything that may go wrong on the way.
class AuthorJourneyTest {
    private static final Pattern REVISION = Pattern.compile("Revision ([0-9a-f]{40})");
    private static final String ORGANISATION = "format: 1\nid: harbour\nname: Harbour Council\n";
    private static final String POLICY = """
            ---
            format: 1
            title: Lone Working
            ---

            ## Scope {#scope}

            Staff who work alone must call in every 2 hours.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void anOrganisation() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        assertThat(policybook.run("init").code()).isZero();
        assertThat(policybook
                        .run("org", "add", file("organisation.yaml", ORGANISATION))
                        .code())
                .isZero();
    }

    @Test
    void fromADraftToAVersionThatIsFound() throws IOException {
        String file = file("lone.md", POLICY);
        assertThat(save(file).out()).contains("Began harbour/lone-working@draft:");

        CommandLineRun.Result published = publish("--version", "1.0");

        assertThat(published.out()).contains("Published harbour/lone-working@1.0");
        assertThat(policybook.run("search", "call in every 2 hours").out()).contains("harbour/lone-working@1.0#");
        assertThat(policybook
                        .run("show", "harbour/lone-working", "--format", "md")
                        .out())
                .contains("version: \"1.0\"", "approved: {by: Policy Panel, on: 2026-11-21}");
    }

    @Test
    void theLoserOfTwoSavesKeepsTheirText() throws IOException {
        String first = file("lone.md", POLICY);
        String base = revision(save(first));
        String theirs = file("theirs.md", POLICY.replace("every 2 hours", "every hour"));
        String yours = file("yours.md", POLICY.replace("Staff who", "Everyone who"));
        policybook.run("save", "harbour/lone-working", theirs, "--base", base, "-m", "Shorter", "--as", "Colleague");

        CommandLineRun.Result refused =
                policybook.run("save", "harbour/lone-working", yours, "--base", base, "-m", "Everyone");

        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("saved by Colleague", "hour", "Everyone", "--base");
        assertThat(Files.readString(Path.of(yours))).contains("Everyone who");
        String proposal = folder.resolve("yours.both.md").toString();
        assertThat(Files.readString(Path.of(proposal))).contains("<<<<<<< yours", "Everyone who", "every hour");

        assertThat(save(proposal, base(refused)).err()).contains("Line 8 still marks a place that two people changed");
        assertThat(policybook.run("show", "harbour/lone-working@draft").out()).contains("every hour");
    }

    @Test
    void savesOfDifferentClausesAreProposedTogether() throws IOException {
        String first = file("lone.md", POLICY);
        String base = revision(save(first));
        save(file("theirs.md", POLICY.replace("every 2 hours", "every hour")), base);

        CommandLineRun.Result refused = save(file("yours.md", POLICY.replace("Lone Working", "Working Alone")), base);
        String proposal = folder.resolve("yours.both.md").toString();

        assertThat(refused.err()).contains("No clause was changed by both");
        assertThat(save(proposal, base(refused)).code()).isZero();
        assertThat(policybook.run("show", "harbour/lone-working@draft").out()).contains("Working Alone", "every hour");
    }

    @Test
    void aVersionNeverChangesAndNumbersOnlyRise() throws IOException {
        save(file("lone.md", POLICY));
        publish("--version", "2.0");
        save(file("lone2.md", POLICY.replace("2 hours", "3 hours")));

        assertThat(publish("--version", "2.0").err()).contains("has a version 2.0 already");
        assertThat(publish("--version", "1.9").err()).contains("must have a higher number");
        assertThat(publish("--version", "1.9").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(publish().out()).contains("@2.1");
    }

    @Test
    void aDraftWithErrorsIsNotPublished() throws IOException {
        save(file("lone.md", POLICY + "\nSee [nothing](#nothing), {{who}} and [a policy](policy:absent).\n"));

        CommandLineRun.Result blocked = publish();

        assertThat(blocked.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(blocked.err()).contains("broken-reference", "unfilled-parameter", "#nothing", "policy:absent");
        assertThat(policybook.run("show", "harbour/lone-working").err()).contains("has not been published yet");
    }

    @Test
    void aDraftBeginsFromATemplateAndIsNotPublishedUnwritten() {
        for (String template : new String[] {"policy", "procedure", "guideline"}) {
            String policy = "harbour/new-" + template;
            assertThat(policybook.run("new", policy, "--template", template).code())
                    .isZero();
            assertThat(policybook
                            .run("show", policy + "@draft", "--format", "md")
                            .out())
                    .contains("title: New " + template, "type: " + template, "## Purpose {#purpose}", "{{");
            assertThat(policybook
                            .run(
                                    "publish",
                                    policy,
                                    "--approved-by",
                                    "Policy Panel",
                                    "--approved",
                                    "2026-11-21",
                                    "-m",
                                    "x")
                            .err())
                    .contains("unfilled-parameter");
        }
        assertThat(policybook.run("new", "harbour/x", "--template", "polcy").err())
                .contains("There is no template \"polcy\". Did you mean \"policy\"?");
    }

    @Test
    void aPolicyWithoutWordsIsNotPublished() throws IOException {
        save(file("empty.md", "---\nformat: 1\ntitle: Lone Working\n---\n\n## Scope\n"));

        assertThat(publish().err()).contains("empty-policy");
    }

    @Test
    void aNewDraftOfAPublishedPolicyBeginsWithItsText() throws IOException {
        save(file("lone.md", POLICY));
        publish();

        policybook.run("new", "harbour/lone-working");

        assertThat(policybook
                        .run("show", "harbour/lone-working@draft", "--format", "md")
                        .out())
                .contains("call in every 2 hours");
    }

    @Test
    void aClauseIsShownWithTheWordsThatLeadIntoIt() throws IOException {
        String text = POLICY + "\nStaff must not:\n\n- work alone at night; {#night}\n- leave the door open.\n";
        save(file("lone.md", text));

        String shown =
                policybook.run("show", "harbour/lone-working@draft#night").out();

        assertThat(shown).contains("Staff must not:", "• work alone at night").doesNotContain("door", "2 hours");
        assertThat(policybook
                        .run("show", "harbour/lone-working@draft#night", "--json")
                        .json()
                        .at("/clause/leadIn")
                        .asString())
                .isEqualTo("Staff must not:");
        assertThat(policybook.run("show", "harbour/lone-working@draft#nowhere").err())
                .contains("has no clause #nowhere");
    }

    @Test
    void aBaseMayBeGivenByTheDigitsThatHistoryPrints() throws IOException {
        String base = revision(save(file("lone.md", POLICY)));

        assertThat(save(file("more.md", POLICY.replace("2 hours", "hour")), base.substring(0, 10))
                        .code())
                .isZero();
        assertThat(save(file("again.md", POLICY), "0123456789").err()).contains("is not a revision of it");
    }

    @Test
    void aRenamedPolicyIsFoundUnderBothNames() throws IOException {
        save(file("lone.md", POLICY));
        publish();
        policybook.run("rename", "harbour/lone-working", "working-alone", "-m", "Plainer");

        assertThat(policybook.run("show", "harbour/lone-working").out()).contains("harbour/working-alone@1.0");
        assertThat(policybook.run("history", "harbour/working-alone").out())
                .contains("Publish lone-working 1.0", "Rename");
        assertThat(policybook.run("verify").code()).isZero();
    }

    @Test
    void aJournalHeadNotedEarlierIsStillThereOrMissed() throws IOException {
        save(file("lone.md", POLICY));
        publish();
        Matcher head = Pattern.compile("journal at ([0-9a-f]{40})")
                .matcher(policybook.run("verify").out());
        assertThat(head.find()).isTrue();
        save(file("more.md", POLICY.replace("2 hours", "3 hours")));
        publish();

        assertThat(policybook
                        .run("verify", "--head", "harbour=" + head.group(1))
                        .code())
                .isZero();
        assertThat(policybook
                        .run("verify", "--head", "harbour=" + "1".repeat(40))
                        .out())
                .contains("is not in the journal any more");
        assertThat(policybook.run("verify", "--head", "harbour=12").err()).contains("40 digits");
    }

    @Test
    void aPastVersionIsImported() throws IOException {
        CommandLineRun.Result result = policybook.run(
                "import",
                file("lone.md", POLICY),
                "--org",
                "harbour",
                "--version",
                "0.9",
                "--approved",
                "2017-05",
                "--approved-by",
                "Board");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(policybook.run("show", "harbour/lone-working@2018-01-01").out())
                .contains("@0.9");
    }

    @Test
    void aDamagedIndexIsMadeAnewByItself() throws IOException {
        save(file("lone.md", POLICY));
        publish();
        policybook.run("search", "alone");
        try (var files = Files.list(policybook.data().resolve("index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        CommandLineRun.Result result = policybook.run("search", "alone");

        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("damaged and has been made anew");
        assertThat(result.out()).contains("harbour/lone-working@1.0");
    }

    private CommandLineRun.Result save(String file) {
        CommandLineRun.Result saved = policybook.run("save", "harbour/lone-working", file, "-m", "Write it down");
        assertThat(saved.code()).as(saved.err()).isZero();
        return saved;
    }

    private CommandLineRun.Result save(String file, String base) {
        return policybook.run("save", "harbour/lone-working", file, "--base", base, "-m", "Reworded");
    }

    /// The revision that a refusal tells to save upon.
    private static String base(CommandLineRun.Result refused) {
        Matcher told = Pattern.compile("--base ([0-9a-f]+)").matcher(refused.err());
        assertThat(told.find()).isTrue();
        return told.group(1);
    }

    private CommandLineRun.Result publish(String... more) {
        String[] args = new String[6 + more.length];
        System.arraycopy(
                new String[] {"publish", "harbour/lone-working", "--approved-by", "Policy Panel", "-m", "First"},
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return policybook.run(args);
    }

    private static String revision(CommandLineRun.Result saved) {
        Matcher revision = REVISION.matcher(saved.out());
        assertThat(revision.find()).isTrue();
        return revision.group(1);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
