package org.policybook.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.PolicyText;
import org.policybook.intake.Intake;
import org.policybook.intake.IntakeFile;

/// A `.doc` of old Word, made by LibreOffice where it is installed, since POI writes none.
class OldWordTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void headingsAndTextAreRead() throws IOException, InterruptedException {
        Path docx = folder.resolve("old.docx");
        Files.write(
                docx,
                new WordFile()
                        .heading(1, "Purpose")
                        .text("Staff wash their hands.")
                        .heading(2, "Scope")
                        .text("All wards.")
                        .bytes());
        assumeTrue(converted(docx), "LibreOffice, which makes the .doc to try, is not installed");

        Intake read = WordIntake.read(
                IntakeFile.of("old.doc", Files.readAllBytes(folder.resolve("old.doc"))), Tracked.ACCEPTED);

        assertThat(read.headings().stream().map(heading -> heading.level() + " " + heading.heading()))
                .containsExactly("1 Purpose", "2 Scope");
        assertThat(PolicyText.format(read.policy())).contains("Staff wash their hands.", "All wards.");
    }

    private boolean converted(Path docx) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            "soffice",
                            "--headless",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--convert-to",
                            "doc",
                            "--outdir",
                            folder.toString(),
                            docx.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(120, TimeUnit.SECONDS) && Files.exists(folder.resolve("old.doc"));
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
