package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A council adopts a publisher's text, fills it in and changes it; the publisher goes on; the council sees
/// what changed and takes it.
@Tag("thorough")
class AdoptionJourneyTest {
    private static final String ORIGIN = "publisher/lone-working";
    private static final String OWN = "harbour/lone-working";
    private static final Pattern REVISION = Pattern.compile("Revision ([0-9a-f]{40})");
    private static final String TEXT = """
            ---
            format: 1
            title: Lone Working
            owner: Template Editor
            summary: Call in when you work alone.
            parameters: {body: the body}
            ---

            ## Scope {#scope}

            Staff of {{body}} who work alone must call in every 2 hours.

            ## Records {#records}

            The duty manager keeps the log for one year.

            ## Review {#review}

            {{body}} looks at this text every two years.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void anAdoptedPolicyInForce() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        for (String id : new String[] {"publisher", "harbour"}) {
            String file = file(id + ".yaml", "format: 1\nid: %s\nname: The %s\n".formatted(id, id));
            assertThat(policybook.run("org", "add", file).code()).isZero();
        }
        publishOrigin(TEXT, "1.0");
        String begun = revision(policybook.run("new", OWN, "--from", ORIGIN));
        assertThat(policybook.run("show", OWN + "@draft", "--format", "md").out())
                .contains("publisher/lone-working@1.0");
        String filled = TEXT.replace("{body: the body}", "{body: Harbour}\nadopted-from: " + ORIGIN + "@1.0")
                .replace("Template Editor", "Safety Adviser")
                .replace("one year", "three years");
        assertThat(save(OWN, filled, "--base", begun).code()).isZero();
        assertThat(publish(OWN).code()).isZero();
    }

    @Test
    void asLongAsTheOriginStandsStillAllIsInStep() {
        CommandLineRun.Result listed = policybook.run("adoptions");

        assertThat(listed.code()).isZero();
        assertThat(listed.out()).containsPattern("harbour/lone-working +1.0 +publisher/lone-working@1.0 +1.0 +in step");
        assertThat(policybook.run("list").err()).doesNotContain("Adopted");
        assertThat(policybook.run("adopt", OWN).out()).contains("nothing newer is in force there");
        assertThat(policybook.run("adoptions", "--org", "publisher").err()).contains("No policy was adopted");
    }

    @Test
    void theAdopterSeesWhatTheOriginChanged() throws IOException {
        publishOrigin(TEXT.replace("2 hours", "30 minutes").replace("two years", "three years"), "2.0");

        assertThat(policybook.run("adoptions").out()).containsPattern("2.0 +2026-11-21 +behind, 2 clauses changed");
        CommandLineRun.Result one = policybook.run("adoptions", OWN);
        assertThat(one.out())
                .contains("its origin publisher/lone-working has 2.0 since 2026-11-21", "[-2 hours-]{+30 minutes+}");
        assertThat(one.out()).doesNotContain("effective.from", "supersedes");
        String words = "harbour/lone-working comes from publisher/lone-working@1.0; its origin publisher/lone-working"
                + " has 2.0 since 2026-11-21.";
        for (String[] command : new String[][] {{"list"}, {"reviews"}, {"show", OWN}}) {
            assertThat(policybook.run(command).err()).as(command[0]).contains(words);
        }
        JsonNode node = policybook.run("adoptions", "--json").json().at("/adoptions/0");
        assertThat(node.at("/state").asString()).isEqualTo("behind");
        assertThat(node.at("/clausesChanged").asInt()).isEqualTo(2);
        assertThat(node.at("/origin/newest").asString()).isEqualTo("2.0");
        assertThat(node.at("/changes/changes").size()).isEqualTo(2);
        assertThat(policybook
                        .run("list", "--json")
                        .json()
                        .at("/policies/0/adoption/state")
                        .asString())
                .isEqualTo("behind");
        assertThat(policybook.run("reviews", "--json").json().findValues("adoption"))
                .hasSize(1);
    }

    @Test
    void cleanChangesBecomeADraftThatKeepsWhatIsTheAdopters() throws IOException {
        publishOrigin(
                TEXT.replace("2 hours", "30 minutes")
                        .replace("Template Editor", "Chief Editor")
                        .replace("{body: the body}", "{body: the body, desk: the desk}"),
                "2.0");

        CommandLineRun.Result adopted = policybook.run("adopt", OWN, "--as", "Safety Adviser");

        assertThat(adopted.code()).as(adopted.err()).isZero();
        assertThat(adopted.out()).contains("What is new in publisher/lone-working@2.0", "Began harbour/lone-working@");
        assertThat(policybook.run("show", OWN + "@draft", "--format", "md").out())
                .contains("every 30 minutes", "three years", "owner: Safety Adviser", "body: Harbour", "desk: the desk")
                .contains("publisher/lone-working@2.0")
                .doesNotContain("version:", "Chief Editor");
        assertThat(policybook.run("adoptions").out()).contains("taken into harbour/lone-working@draft:");
        assertThat(publish(OWN).code()).isZero();
        assertThat(policybook.run("adoptions").out()).contains("in step");
        assertThat(policybook.run("verify").code()).isZero();
    }

    @Test
    void anOpenDraftIsGoneOnWith() throws IOException {
        publishOrigin(TEXT.replace("2 hours", "30 minutes"), "2.0");
        revision(policybook.run("new", OWN));

        CommandLineRun.Result adopted = policybook.run("adopt", OWN);

        assertThat(adopted.out()).contains("Saved harbour/lone-working@draft:");
        assertThat(policybook.run("adopt", OWN).out()).contains("nothing newer is in force there");
    }

    @Test
    void aClauseThatBothChangedIsForTheAdopterToSettle() throws IOException {
        publishOrigin(TEXT.replace("one year", "two years"), "2.0");
        String target = folder.resolve("both.md").toString();

        CommandLineRun.Result open = policybook.run("adopt", OWN, "-o", target);

        assertThat(open.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(open.err()).contains("One place was changed by both", "nothing was saved", "--base 1.0 -m");
        String proposal = Files.readString(Path.of(target));
        assertThat(proposal).contains("three years", "for two years", "publisher/lone-working@2.0");
        assertThat(policybook.run("show", OWN + "@draft").err()).contains("has no open draft");

        String settled = proposal.replaceAll("(?s)<<<<<<< yours\\n(.*?)=======.*?>>>>>>> theirs\\n", "$1");
        assertThat(save(OWN, settled, "--base", "1.0").code()).isZero();
        assertThat(publish(OWN).code()).isZero();
        assertThat(policybook.run("adoptions").out()).contains("in step");
    }

    @Test
    void aRenamedOriginIsFollowed() throws IOException {
        assertThat(policybook
                        .run("rename", ORIGIN, "working-alone", "-m", "Plainer")
                        .code())
                .isZero();
        String file = file("renamed.md", TEXT.replace("2 hours", "30 minutes"));
        policybook.run("save", "publisher/working-alone", file, "-m", "Write");
        assertThat(publish("publisher/working-alone", "--version", "2.0").code())
                .isZero();

        CommandLineRun.Result adopted = policybook.run("adopt", OWN);

        assertThat(adopted.err()).contains("The origin was renamed", "is publisher/working-alone now");
        assertThat(policybook.run("show", OWN + "@draft", "--format", "md").out())
                .contains("publisher/working-alone@2.0");
    }

    @Test
    void anOriginThatCannotBeFollowedIsTold() throws IOException {
        assertLost("elsewhere/lone-working@1.0", "not here", "this library has no organisation elsewhere");
        assertLost("publisher/absent@1.0", "not here", "no such policy in this library any more");
        assertLost("publisher/lone-working@7.0", "not published", "no such version of publisher/lone-working");
        assertLost("publisher/lone-working", "no version", "such as publisher/lone-working@1.0");
        assertLost("A leaflet of 1998", "no address", "is a name, not an address");
    }

    @Test
    void anOriginThatIsNotYetOrOnlyDraftedIsTold() throws IOException {
        policybook.run("save", "publisher/drafted", file("drafted.md", TEXT), "-m", "Write");
        assertLost("publisher/drafted@1.0", "not published", "there is only a draft");
        policybook.run("save", "publisher/planned", file("planned.md", TEXT), "-m", "Write");
        assertThat(publish("publisher/planned", "--effective", "2027-01-01").code())
                .isZero();
        assertLost("publisher/planned@1.0", "not in force", "1.0 will be from 2027-01-01");
    }

    @Test
    void whatWasNotAdoptedIsRefused() throws IOException {
        assertThat(policybook.run("adopt", ORIGIN).err()).contains("has no adopted-from");
        assertThat(policybook.run("adopt", OWN + "@1.0").err()).contains("A version never changes");
        assertThat(policybook.run("adoptions", ORIGIN).err()).contains("is no adopted policy");
        assertThat(policybook.run("adoptions", "--org", "nobody").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    private void assertLost(String from, String state, String words) throws IOException {
        String text = TEXT.replace("parameters:", "adopted-from: %s\nparameters:".formatted(from));
        String policy = "harbour/lost-" + from.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        policybook.run("save", policy, file("lost.md", text), "-m", "Write");

        assertThat(policybook.run("adoptions").out()).containsPattern(policy + " .*" + state);
        assertThat(policybook.run("adoptions").err()).contains(words);
        CommandLineRun.Result adopted = policybook.run("adopt", policy);
        assertThat(adopted.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(adopted.err()).contains("cannot be followed", words);
    }

    private void publishOrigin(String text, String version) throws IOException {
        assertThat(save(ORIGIN, text).code()).isZero();
        CommandLineRun.Result published = publish(ORIGIN, "--version", version);
        assertThat(published.code()).as(published.err()).isZero();
    }

    private CommandLineRun.Result save(String policy, String text, String... options) throws IOException {
        return run(new String[] {"save", policy, file("text.md", text), "-m", "Write"}, options);
    }

    private CommandLineRun.Result publish(String policy, String... options) {
        return run(new String[] {"publish", policy, "--approved-by", "Panel", "-m", "Agreed"}, options);
    }

    private CommandLineRun.Result run(String[] command, String... options) {
        String[] all = Arrays.copyOf(command, command.length + options.length);
        System.arraycopy(options, 0, all, command.length, options.length);
        return policybook.run(all);
    }

    private static String revision(CommandLineRun.Result result) {
        Matcher revision = REVISION.matcher(result.out());
        assertThat(revision.find()).as(result.text()).isTrue();
        return revision.group(1);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
