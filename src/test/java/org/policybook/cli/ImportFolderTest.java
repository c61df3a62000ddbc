package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.intake.pdf.DrawnPdf;
import org.policybook.store.Content;
import org.policybook.store.GitLibrary;
import tools.jackson.databind.JsonNode;

/// A folder of documents good and bad: what is imported, told, and passed over the second time.
class ImportFolderTest {
    private static final String KEYS = "Every key that leaves its hook is signed for in the book at the desk, and the"
            + " porter looks every evening whether all of them are back on the board by the door.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path cabinet;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void aCabinet() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        Path organisation = Files.writeString(
                folder.resolve("organisation.yaml"), "format: 1\nid: harbour\nname: Harbour Council\n");
        policybook.run("org", "add", organisation.toString());
        cabinet = folder.resolve("cabinet");
        Files.createDirectories(cabinet.resolve("old"));
        Files.write(
                cabinet.resolve("doors.pdf"),
                new DrawnPdf()
                        .page()
                        .title("Door Policy")
                        .heading("1. Purpose")
                        .text("Doors are shut at night and opened in the morning.")
                        .bytes());
        Files.writeString(cabinet.resolve("keys.txt"), "Key Policy\n\n1. Purpose\n\n" + KEYS + "\n");
        Files.writeString(
                cabinet.resolve("old/keys copy.html"),
                "<html><h1>Key Holding Policy</h1><h2>1. Purpose</h2><p>" + KEYS + "</p></html>");
        Files.writeString(cabinet.resolve("old/~$keys.docx"), "left by an office program");
        Files.writeString(cabinet.resolve("cut.pdf"), "%PDF-1.7 cut off");
        Files.createFile(cabinet.resolve("empty.txt"));
        try (RandomAccessFile huge =
                new RandomAccessFile(cabinet.resolve("huge.pdf").toFile(), "rw")) {
            huge.setLength(500L << 20);
        }
    }

    @Test
    void theGoodAreImportedAndEachBadOneIsALine() {
        CommandLineRun.Result result = imported("--json");

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        JsonNode report = result.json();
        assertThat(report.at("/imported").size()).isEqualTo(3);
        assertThat(report.at("/imported/0/policy").asString()).isEqualTo("harbour/door");
        assertThat(report.at("/imported/0/address").asString()).startsWith("harbour/door@draft:");
        assertThat(report.at("/failed").size()).isEqualTo(3);
        assertThat(report.at("/failed").toString()).contains("cut.pdf", "empty.txt", "524,288,000 bytes");
        assertThat(report.at("/duplicates/0/one").asString()).endsWith("keys.txt");
        assertThat(report.at("/duplicates/0/other").asString()).endsWith("keys copy.html");
    }

    @Test
    void theSecondTimeWhatIsThereIsPassedOver() throws IOException {
        imported();
        Files.delete(cabinet.resolve("cut.pdf"));
        Files.writeString(
                cabinet.resolve("windows.md"), "# Window Policy\n\n## Purpose\n\nWindows are shut at night.\n");

        JsonNode again = imported("--json").json();

        assertThat(again.at("/imported").size()).isEqualTo(1);
        assertThat(again.at("/skipped").size()).isEqualTo(3);
        assertThat(again.at("/skipped/0/address").asString()).startsWith("harbour/door@draft:");
        assertThat(again.at("/failed").size()).isEqualTo(2);
    }

    @Test
    void ofTwoWithOneTitleTheSecondTakesTheNameOfItsFile() throws IOException {
        Files.writeString(
                cabinet.resolve("old/shed doors.txt"), "Door Policy\n\n1. Purpose\n\nSheds have doors too.\n");

        JsonNode second = imported("--json").json().at("/imported/3");

        assertThat(second.at("/policy").asString()).isEqualTo("harbour/shed-doors");
        assertThat(second.at("/warnings").toString()).contains("harbour/door already");
    }

    @Test
    void theOriginalIsKeptWithItsFingerprint() throws IOException {
        imported();

        try (GitLibrary library = GitLibrary.open(folder.resolve("library"))) {
            var store = library.store(OrganisationId.of("harbour"));
            var draft = store.drafts(PolicySlug.of("door")).getFirst();
            var files = store.read(draft.policy(), draft.revision());
            assertThat(files.files())
                    .containsEntry(
                            "attachments/original/doors.pdf",
                            new Content(Files.readAllBytes(cabinet.resolve("doors.pdf"))));
            assertThat(files.text("attachments/original/SHA256SUMS").orElse("")).matches("[0-9a-f]{64}  doors\\.pdf\n");
        }
    }

    @Test
    void theReportIsWrittenAsItsNameAsks() throws IOException {
        Path markdown = folder.resolve("report.md");
        Path page = folder.resolve("report.html");
        Path json = folder.resolve("report.json");

        imported("--dry-run", "--report", markdown.toString());
        imported("--dry-run", "--report", page.toString());
        imported("--dry-run", "--report", json.toString());

        assertThat(markdown)
                .content()
                .contains("# Import report", "## Not imported", "## Likely duplicates", "cut.pdf");
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("<h2>Not imported</h2>", "harbour/door");
        assertThat(json).content().contains("\"imported\"", "\"failed\"");
        assertThat(imported("--report", "report.txt").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    /// The program's own PDF is tagged: read back, it gives the headings that the policy has.
    @Test
    void aPublishedPdfReadsBackWithItsHeadings() throws IOException {
        Path text = Files.writeString(folder.resolve("lone.md"), """
                ---
                format: 1
                title: Lone Working Policy
                ---

                ## Purpose

                Nobody who works alone is left without help.

                ## Duties

                ### Managers

                - know who works alone
                - call them at the end of the shift

                ### Staff

                | Hour | Call |
                | --- | --- |
                | Six | The desk |

                ## Review

                The policy is reviewed every two years.
                """);
        Path pdf = folder.resolve("lone.pdf");
        assertThat(policybook
                        .run(
                                "import",
                                text.toString(),
                                "--org",
                                "harbour",
                                "--version",
                                "1",
                                "--approved",
                                "2024-05",
                                "--approved-by",
                                "Safety Panel")
                        .code())
                .isZero();
        assertThat(policybook
                        .run("render", "harbour/lone-working@1", "-o", pdf.toString())
                        .code())
                .isZero();

        JsonNode read = policybook
                .run("import", pdf.toString(), "--org", "harbour", "--dry-run", "--json")
                .json()
                .at("/imported/0");

        assertThat(read.at("/metadata/title").asString()).isEqualTo("Lone Working Policy");
        assertThat(read.at("/sections").toString())
                .startsWith("[{\"level\":1,\"heading\":\"Purpose\"},{\"level\":1,\"heading\":\"Duties\"},"
                        + "{\"level\":2,\"heading\":\"Managers\"},{\"level\":2,\"heading\":\"Staff\"},"
                        + "{\"level\":1,\"heading\":\"Review\"}");
    }

    private CommandLineRun.Result imported(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "import";
        all[1] = cabinet.toString();
        all[2] = "--org";
        all[3] = "harbour";
        System.arraycopy(options, 0, all, 4, options.length);
        return policybook.run(all);
    }
}
