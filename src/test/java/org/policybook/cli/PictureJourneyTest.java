package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures go with a text from the author's folder into every version of it.
class PictureJourneyTest {
    private static final Path PICTURE =
            Path.of("policy-repo/fernhill-community/policies/social-media/3.0/attachments/approval-process.png");
    private static final String TEXT = """
            ---
            format: 1
            title: Lone Working
            ---

            ## Calls {#calls}

            ![Where to call from](plan.png)
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @SuppressWarnings("NullAway.Init")
    private Path text;

    @BeforeEach
    void anOrganisationAndAText() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        Path organisation = Files.writeString(
                folder.resolve("organisation.yaml"), "format: 1\nid: harbour\nname: Harbour Council\n");
        policybook.run("org", "add", organisation.toString());
        text = Files.writeString(Files.createDirectory(folder.resolve("desk")).resolve("lone.md"), TEXT);
    }

    @Test
    void aPictureBesideTheFileIsTakenAlong() throws IOException {
        Files.copy(PICTURE, text.resolveSibling("plan.png"));
        assertThat(save().err()).contains("With attachments/plan.png").doesNotContain("Note:");

        assertThat(page("harbour/lone-working@draft")).contains("<img src=\"data:image/png", "Where to call from");
    }

    @Test
    void aPictureFromElsewhereIsAttachedAndTakenAwayAgain() throws IOException {
        assertThat(save().err()).contains("shows the picture plan.png, which is neither beside the file nor attached");

        Path plan = Files.copy(PICTURE, folder.resolve("plan.png"));
        CommandLineRun.Result attached = save("--base", revision(), "--attach", plan.toString());
        assertThat(attached.err()).contains("With attachments/plan.png").doesNotContain("Note:");
        assertThat(page("harbour/lone-working@draft")).contains("<img src=\"data:image/png");

        save("--base", revision(), "--detach", "plan.png");
        assertThat(page("harbour/lone-working@draft")).contains("[Picture: Where to call from]");
        CommandLineRun.Result again = save("--base", revision(), "--detach", "plan.png");
        assertThat(again.err()).contains("There is no attachments/plan.png to take away. Attached are: no files.");
        assertThat(again.code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoPictureIsNotKept() throws IOException {
        Files.writeString(text.resolveSibling("plan.png"), "not one");

        assertThat(save().err()).contains("The picture plan.png is not a picture that documents can show");
    }

    @Test
    void aFileIsRenderedWithThePicturesBesideItAndNoOthers() throws IOException {
        Files.copy(
                PICTURE,
                Files.createDirectory(text.resolveSibling("attachments")).resolve("plan.png"));
        assertThat(page(text.toString())).contains("<img src=\"data:image/png");

        Path secret = Files.copy(PICTURE, folder.resolve("secret.png"));
        Files.delete(text.resolveSibling("attachments/plan.png"));
        Files.createSymbolicLink(text.resolveSibling("plan.png"), secret);
        assertThat(page(text.toString()))
                .contains("[Picture: Where to call from]")
                .doesNotContain("<img");
    }

    @Test
    void anAdoptedTextBringsItsPictures() throws IOException {
        Files.copy(PICTURE, text.resolveSibling("plan.png"));
        save();
        policybook.run("new", "harbour/home-visits", "--from", "harbour/lone-working@draft");

        assertThat(page("harbour/home-visits@draft")).contains("<img src=\"data:image/png");
    }

    private CommandLineRun.Result save(String... more) {
        String[] command = {"save", "harbour/lone-working", text.toString(), "-m", "Write"};
        return policybook.run(
                Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new));
    }

    private String revision() {
        String shown = policybook
                .run("show", "harbour/lone-working@draft", "--format", "md")
                .err();
        return shown.replaceAll("(?s).*--base ([0-9a-f]+).*", "$1");
    }

    private String page(String address) throws IOException {
        Path out = folder.resolve("page.html");
        CommandLineRun.Result result = policybook.run("render", address, "-o", out.toString());
        assertThat(result.code()).as(result.err()).isZero();
        return Files.readString(out);
    }
}
