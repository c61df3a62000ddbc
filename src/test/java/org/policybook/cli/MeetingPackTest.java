package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reviewing group sees what the program found, a committee gets its papers, and the history tells it all.
class MeetingPackTest {
    private static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour Council
            posts: [Harbour Master, Berthing Officer]
            committees:
              - {name: Quay Committee, chair: Harbour Master, quorum: 3, approvers: 2, approves: [policy]}
              - {name: Staff Forum, approves: [guideline]}
            document-types:
              - {type: policy, label: Policy, sections: [issue, training]}
            review-rule: {every: P3Y}
            checklist:
              - id: review
                label: Review by the working group
                by: Working group
                criteria:
                  - {id: said, text: The sections are there., about: [issue, training], evidence: sections}
                  - {id: unlike, text: No other policy says it., evidence: overlap}
                  - {id: links, text: References lead somewhere., evidence: references}
                  - {id: sense, text: It makes sense.}
            """;
    private static final String KEYS = """
            ---
            format: 1
            title: Keys
            type: policy
            summary: Who holds a key, and who gives it back.
            owner: Harbour Master
            ---

            ## Issue {#issue}

            Every warden signs in ink for each key that the office hands over on a weekday morning.

            ## Training {#training}

            Wardens show new staff the board.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void aDraftThatWasPutForward() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        done("org", "add", file("organisation.yaml", ORGANISATION));
        done("save", "harbour/keys", file("keys.md", KEYS), "-m", "Written", "--as", "Author");
        done("submit", "harbour/keys", "--statement", "Two keys were lost.", "--as", "Author");
    }

    @Test
    void aGroupIsShownWhatWasFoundAndConfirmsIt() {
        String sheet = done("review", "harbour/keys").text();
        assertThat(sheet)
                .contains(
                        "\"Issue\" is there, with 17 words; \"Training\" is there, with 6 words.",
                        "No clause is a near copy of one in the organisation's other policies in force.",
                        "References resolve: satisfied.",
                        "To be looked at by the group: --confirm sense=\"…\".");

        CommandLineRun.Result unseen =
                policybook.run("review", "harbour/keys", "--confirm", "sense", "--as", "Reviewer");
        assertThat(unseen.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(unseen.text()).contains("finds no evidence for sense by itself");

        confirmAll();
        assertThat(done("progress", "harbour/keys", "--json")
                        .json()
                        .at("/checklist/0/evidence/satisfied")
                        .asBoolean())
                .isTrue();
        assertThat(done("list", "--json").json().at("/policies/0/stage").asString())
                .isEqualTo("awaiting-approval");
    }

    @Test
    void whatIsMissingIsNotConfirmedByItself() throws IOException {
        save(KEYS.replace("## Training {#training}\n\nWardens show new staff the board.\n", "")
                .replace("hands over", "gives out"));
        CommandLineRun.Result sheet = policybook.run("review", "harbour/keys");
        assertThat(sheet.text()).contains("Missing: There is no section \"training\".");
    }

    @Test
    void aPaperHasWhatACommitteeNeeds() throws IOException {
        assertThat(pack("review.html"))
                .contains("In review, not yet for decision")
                .doesNotContain("Minute reference");
        confirmAll();

        String page = pack("papers.html");
        assertThat(page)
                .contains(
                        "Quay Committee",
                        "Meeting of 2 December 2026",
                        "For decision",
                        "Who holds a key, and who gives it back.",
                        "Two keys were lost.",
                        "Full text of the first version",
                        "id=\"paper-1-issue\"",
                        "Nobody was asked for their views",
                        "Checklist: Review by the working group",
                        "References resolve: satisfied.",
                        "Minute reference",
                        "Signs for (delegates)");
        assertThat(page.split("<td>2.</td>", -1)).as("two signatures").hasSize(2);
    }

    @Test
    void theNextVersionIsShownAgainstTheOneInForce() throws IOException {
        confirmAll();
        sign("--approve", "First Member", "Harbour Master");
        sign("--approve", "Second Member", "Berthing Officer");
        done("publish", "harbour/keys", "-m", "New");
        save(KEYS.replace("Wardens show", "Wardens must show"));
        done("submit", "harbour/keys", "--statement", "It was forgotten.", "--as", "Author");
        confirmAll();

        byte[] pdf = Files.readAllBytes(packed("papers.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Agenda", "Proposed version 2.0", "Read first", "Changes from version 1.0 to this draft")
                    .contains("MIN/7", "Quay Committee Approved");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Agenda");
        }
    }

    @Test
    void anEmptyMeetingIsSaidAndNotWritten() {
        CommandLineRun.Result none = done(
                "pack",
                "--committee",
                "staff forum",
                "--meeting",
                "2026-12-02",
                "-o",
                folder.resolve("none.pdf").toString());
        assertThat(none.text()).contains("The Staff Forum has nothing before it");
        assertThat(folder.resolve("none.pdf")).doesNotExist();
    }

    @Test
    void aPackThatCannotBeMeantIsBadInput() {
        for (String[] args : new String[][] {
            {"pack", "--committee", "Cabinet", "--meeting", "2026-12-02", "-o", "x.pdf"},
            {"pack", "--committee", "Quay Committee", "--meeting", "2026-12", "-o", "x.pdf"},
            {"pack", "--committee", "Quay Committee", "--meeting", "2026-12-02", "-o", "x.docx"}
        }) {
            CommandLineRun.Result result = policybook.run(args);
            assertThat(result.code()).as(result.text()).isEqualTo(ExitCode.BAD_INPUT);
        }
    }

    @Test
    void aSaveSaysWhatItVoids() throws IOException {
        confirmAll();
        sign("--approve", "First Member", "Harbour Master");

        CommandLineRun.Result saved = save(KEYS.replace("in ink", "in pencil"));

        assertThat(saved.text())
                .contains(
                        "voids what was decided",
                        "what Working group confirmed (recorded by Reviewer)",
                        "the signature of First Member as Harbour Master (minute MIN/7)");
        assertThat(save(KEYS.replace("in ink", "in blue")).text()).doesNotContain("voids");
    }

    @Test
    void theHistoryTellsTheStepsInTheirPlace() throws IOException {
        confirmAll();
        sign("--refuse", "First Member", "Harbour Master", "--action", "Say which keys");

        assertThat(done("history", "harbour/keys").text())
                .contains(
                        "Refused by the Harbour Master for the Quay Committee, minute MIN/7: Say which keys",
                        "Confirmed by Working group: sense, said, unlike, links",
                        "Put forward to the Quay Committee (first): Two keys were lost.");
        assertThat(done("history", "harbour/keys", "--json").json().findValuesAsString("event"))
                .containsExactly("decided", "reviewed", "submitted");
    }

    @Test
    void anOrganisationThatNamesUnknownEvidenceIsRefused() throws IOException {
        String wrong = ORGANISATION
                .replace("id: harbour", "id: quay")
                .replace("evidence: references", "evidence: refrences")
                .replace("about: [issue, training]", "about: [isue, training]");
        CommandLineRun.Result result = policybook.run("org", "add", file("quay.yaml", wrong));

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.text()).contains("Did you mean \"references\"?", "Did you mean \"issue\"?");
    }

    private void confirmAll() {
        done(
                "review",
                "harbour/keys",
                "--as",
                "Reviewer",
                "--confirm",
                "sense=Read aloud",
                "--confirm",
                "said",
                "--confirm",
                "unlike",
                "--confirm",
                "links");
    }

    private void sign(String verdict, String person, String post, String... more) {
        String[] args = {
            "decide", "harbour/keys", verdict, "--as", person, "--post", post, "--minute", "MIN/7", "--present", "4"
        };
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        done(all);
    }

    private CommandLineRun.Result save(String text) throws IOException {
        CommandLineRun.Result progress = policybook.run("progress", "harbour/keys", "--json");
        return progress.code() == ExitCode.DONE
                ? done(
                        "save",
                        "harbour/keys",
                        file("keys.md", text),
                        "-m",
                        "Again",
                        "--as",
                        "Author",
                        "--base",
                        progress.json().at("/revision").asString())
                : done("save", "harbour/keys", file("keys.md", text), "-m", "Again", "--as", "Author");
    }

    private String pack(String name) throws IOException {
        return Files.readString(packed(name));
    }

    private Path packed(String name) {
        Path file = folder.resolve(name);
        done("pack", "--committee", "Quay Committee", "--meeting", "2026-12-02", "-o", file.toString());
        return file;
    }

    private CommandLineRun.Result done(String... args) {
        CommandLineRun.Result result = policybook.run(args);
        assertThat(result.code()).as(result.text()).isZero();
        return result;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
