package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The forms in which `diff` gives its answer, over two files.
class DiffFormatsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void writeTexts() throws IOException {
        Files.writeString(
                folder.resolve("before.md"), "---\ntitle: Gifts\n---\n\n## Duties\n\nReply within 20 days.\n");
        Files.writeString(
                folder.resolve("after.md"),
                "---\ntitle: Gifts\nauthor: Clerk to the Board\n---\n\n## Duties\n\nReply within 10 days.\n");
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "pdf, %PDF-", "docx, PK", "json, {"})
    void writesEachForm(String format, String begins) throws IOException {
        Path file = folder.resolve("changes." + format);

        CommandLineRun.Result result = diff("--format", format, "-o", file.toString());

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.text()).contains("Wrote " + file);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(begins);
    }

    @Test
    void takesTheFormFromTheFilesName() throws IOException {
        Path file = folder.resolve("changes.docx");

        diff("-o", file.toString());

        assertThat(wordText(file))
                .contains("w:author=\"Clerk to the Board\"")
                .contains("<w:delText xml:space=\"preserve\">20 days</w:delText>")
                .doesNotContain("w:date=");
    }

    @Test
    void beginsSideBySideWhenAsked() {
        assertThat(diff("--format", "html").out()).contains("<body class=\"show-inline\">");
        assertThat(diff("--format", "html", "--layout", "side-by-side").out()).contains("<body class=\"show-beside\">");
    }

    @Test
    void refusesALayoutWhereThereIsNone() {
        CommandLineRun.Result result = diff("--format", "pdf", "--layout", "inline");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("--layout").contains("--format html");
    }

    @Test
    void refusesAnUnknownForm() {
        CommandLineRun.Result result = diff("--format", "odt");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.text()).contains("odt").containsIgnoringCase("docx");
    }

    private CommandLineRun.Result diff(String... options) {
        String[] args = new String[3 + options.length];
        args[0] = "diff";
        args[1] = folder.resolve("before.md").toString();
        args[2] = folder.resolve("after.md").toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return new CommandLineRun(folder.resolve("library")).run(args);
    }

    static String wordText(Path docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no text in " + docx);
    }
}
