package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Two people at work on two drafts of one policy: publishing one marks the other as behind, everybody is
/// told, and nothing that was published is undone.
@Tag("thorough")
class ConcurrentDraftsTest {
    private static final String POLICY = "harbour/lone-working";
    private static final Pattern DRAFT = Pattern.compile("@draft:(\\S+)\\s+Revision ([0-9a-f]{40})");
    private static final String TEXT = """
            ---
            format: 1
            title: Lone Working
            ---

            ## Scope {#scope}

            Staff who work alone must call in every 2 hours.

            ## Records {#records}

            The duty manager keeps the log for one year.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    /// A draft as its author knows it.
    private record Begun(String draft, String revision) {
        String address() {
            return POLICY + "@draft:" + draft;
        }
    }

    @BeforeEach
    void aPolicyInForce() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        assertThat(policybook.run("init").code()).isZero();
        assertThat(policybook
                        .run("org", "add", file("organisation.yaml", "format: 1\nid: harbour\nname: Harbour\n"))
                        .code())
                .isZero();
        assertThat(policybook
                        .run("save", POLICY, file("one.md", TEXT), "-m", "Begin")
                        .code())
                .isZero();
        assertThat(publish().code()).isZero();
    }

    @Test
    void asLongAsNothingIsPublishedNoDraftIsBehind() throws IOException {
        begun(policybook.run("new", POLICY));
        Begun second = begun(policybook.run("new", POLICY, "--beside"));

        assertThat(policybook.run("list").err()).doesNotContain("Behind");
        assertThat(policybook.run("history", POLICY).err()).doesNotContain("Behind");
        assertThat(policybook.run("merge", second.address()).out()).contains("has everything that was published");
        assertThat(policybook.run("new", POLICY).err()).contains("--beside");
    }

    @Test
    void publishingOneTellsEverybodyThatTheOtherIsBehind() throws IOException {
        Begun behind = oneBehind(TEXT.replace("one year", "three years"));
        String words = behind.address() + " was begun from version 1.0, and version 1.1 has been published since.";

        assertThat(policybook.run("list").err()).contains("Behind: " + words, "policybook merge " + behind.address());
        assertThat(policybook.run("show", behind.address()).err()).contains(words);
        assertThat(policybook.run("history", POLICY).err()).contains(words);
        assertThat(save(file("more.md", TEXT.replace("Staff", "Everyone")), "--base", behind.revision())
                        .err())
                .contains(words);

        JsonNode listed = policybook.run("list", "--json").json().at("/policies/0/behind/0");
        assertThat(listed.asString()).isEqualTo(behind.draft());
        JsonNode shown = policybook.run("show", behind.address(), "--json").json();
        assertThat(shown.at("/behind").asString()).isEqualTo("1.1");
        JsonNode told = policybook.run("history", POLICY, "--json").json().at("/behind/0");
        assertThat(told.at("/from").asString()).isEqualTo("1.0");
        assertThat(told.at("/missing").asString()).isEqualTo("1.1");
    }

    @Test
    void aDraftThatIsBehindIsNotPublishedUntilItIsMerged() throws IOException {
        Begun behind = oneBehind(TEXT.replace("one year", "three years"));

        CommandLineRun.Result refused = publish();
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err())
                .contains(
                        "would undo version 1.1",
                        "policybook merge " + behind.address(),
                        "Then have that text approved");

        CommandLineRun.Result merged = policybook.run("merge", behind.address());
        assertThat(merged.code()).isZero();
        assertThat(merged.out()).contains("What is new in harbour/lone-working@1.1", "[-2 hours-]{+4 hours+}", "Saved");
        assertThat(policybook.run("list").err()).doesNotContain("Behind");

        assertThat(publish().out()).contains("Published harbour/lone-working@1.2");
        assertThat(policybook.run("show", POLICY).out()).contains("every 4 hours", "three years");
        assertThat(policybook.run("verify").code()).isZero();
    }

    @Test
    void whatBothChangedIsForTheAuthorToSettle() throws IOException {
        Begun behind = oneBehind(TEXT.replace("2 hours", "30 minutes"));
        String target = folder.resolve("settle.md").toString();

        CommandLineRun.Result open = policybook.run("merge", behind.address(), "-o", target);
        assertThat(open.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(open.err())
                .contains("One place was changed by both", "--base " + behind.revision() + " --merged 1.1");
        String proposal = Files.readString(Path.of(target));
        assertThat(proposal).contains("<<<<<<< yours", "30 minutes", "4 hours").doesNotContain("version:");

        String settled =
                file("settled.md", proposal.replaceAll("(?s)<<<<<<< yours\\n(.*?)=======.*?>>>>>>> theirs\\n", "$1"));
        CommandLineRun.Result saved = save(settled, "--base", behind.revision(), "--merged", "1.1");
        assertThat(saved.code()).as(saved.err()).isZero();
        assertThat(saved.err()).doesNotContain("Behind");
        assertThat(publish().code()).isZero();
        assertThat(policybook.run("show", POLICY).out()).contains("30 minutes");
        assertThat(policybook.run("verify").code()).isZero();
    }

    @Test
    void aProposalOnlyIsKeptNowhere() throws IOException {
        Begun behind = oneBehind(TEXT.replace("one year", "three years"));
        String target = folder.resolve("both.md").toString();

        CommandLineRun.Result proposed = policybook.run("merge", behind.address(), "-o", target);

        assertThat(proposed.code()).isZero();
        assertThat(proposed.out()).contains("nothing was saved", "No clause was changed by both");
        assertThat(Files.readString(Path.of(target))).contains("every 4 hours", "three years");
        assertThat(policybook.run("list").err()).contains("Behind");
    }

    @Test
    void whoWroteOnWhileTheDraftWasPublishedIsGivenBothTexts() throws IOException {
        Begun draft = begun(policybook.run("new", POLICY));
        String theirs = file("theirs.md", TEXT.replace("2 hours", "4 hours"));
        save(theirs, "--base", draft.revision());
        publish();

        String mine = file("mine.md", TEXT.replace("one year", "three years"));
        CommandLineRun.Result late = save(mine, "--base", draft.revision());
        assertThat(late.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(late.err()).contains("was published by", "as version 1.1", "--base 1.1");
        String both = folder.resolve("mine.both.md").toString();
        assertThat(Files.readString(Path.of(both))).contains("every 4 hours", "three years");

        CommandLineRun.Result saved = save(both, "--base", "1.1");
        assertThat(saved.out()).contains("Began");
        assertThat(saved.err()).doesNotContain("Behind");
    }

    @Test
    void aTextWrittenFromAnOldVersionBeginsADraftThatIsBehind() throws IOException {
        oneBehind(TEXT);
        policybook.run("merge", POLICY + "@draft");
        publish();

        CommandLineRun.Result saved = save(file("old.md", TEXT.replace("one year", "three years")), "--base", "1.0");

        assertThat(saved.code()).as(saved.err()).isZero();
        assertThat(saved.err()).contains("begun from version 1.0");
        assertThat(policybook.run("merge", POLICY + "@draft").code()).isZero();
        assertThat(policybook.run("show", POLICY + "@draft").out()).contains("every 4 hours", "three years");
    }

    @Test
    void illegalWaysToSayWhatWasMergedAreRefused() throws IOException {
        Begun behind = oneBehind(TEXT.replace("one year", "three years"));
        String file = file("x.md", TEXT.replace("Staff", "Everyone"));

        assertThat(save(file, "--merged", "1.1").err()).contains("--base must name the revision");
        assertThat(save(file, "--base", behind.revision(), "--merged", "9.0").err())
                .contains("no version 9.0");
        assertThat(save(file, "--base", "7.0").err()).contains("no version 7.0");
        assertThat(save(file, "--base", "0123456789012345678901234567890123456789")
                        .err())
                .contains("of no open draft", "policybook history");
        policybook.run("merge", behind.address());
        String revision = policybook
                .run("show", behind.address(), "--json")
                .json()
                .at("/revision")
                .asString();
        assertThat(save(file, "--base", revision, "--merged", "1.0").err()).contains("in it already");
        assertThat(policybook.run("merge", POLICY).err()).contains("one draft such as");
        assertThat(policybook.run("merge", POLICY, POLICY).err()).contains("You gave two");
        assertThat(policybook.run("merge", POLICY + "@draft:nowhere").err()).contains("has no draft \"nowhere\"");
    }

    /// Two drafts are begun; one is published with other hours, and the other, with this text, is left.
    private Begun oneBehind(String text) throws IOException {
        Begun first = begun(policybook.run("new", POLICY));
        Begun second = begun(policybook.run("new", POLICY, "--beside", "--as", "Colleague"));
        save(file("first.md", TEXT.replace("2 hours", "4 hours")), "--base", first.revision());
        CommandLineRun.Result saved = save(file("second.md", text), "--base", second.revision());
        assertThat(publish("--draft", first.draft()).code()).isZero();
        Matcher revision = Pattern.compile("[0-9a-f]{40}").matcher(saved.out());
        return revision.find() ? new Begun(second.draft(), revision.group()) : second;
    }

    private static Begun begun(CommandLineRun.Result result) {
        Matcher words = DRAFT.matcher(result.out());
        assertThat(words.find()).as(result.text()).isTrue();
        return new Begun(words.group(1), words.group(2));
    }

    private CommandLineRun.Result save(String file, String... options) {
        return policybook.run(with(new String[] {"save", POLICY, file, "-m", "Write"}, options));
    }

    private CommandLineRun.Result publish(String... options) {
        return policybook.run(
                with(new String[] {"publish", POLICY, "--approved-by", "Panel", "-m", "Agreed"}, options));
    }

    private static String[] with(String[] command, String... options) {
        String[] all = Arrays.copyOf(command, command.length + options.length);
        System.arraycopy(options, 0, all, command.length, options.length);
        return all;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
