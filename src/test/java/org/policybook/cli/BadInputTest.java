package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is typed or handed in, the answer says what is wrong and how to mend it, with the right exit
/// code and never a stack trace.
class BadInputTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "show harbour/x             | 2 | There is no organisation \"harbour\"",
                "show nowhere               | 2 | does not name a policy",
                "show a/b@draft:!           | 2 | a draft's id",
                "show a/b@2.x               | 2 | is not a version",
                "show a/b@2020-02-31        | 2 | no such date as 2020-02-31",
                "list --today 31/02/2020    | 2 | Write a day as 2018-10-23",
                "reviews --within soon      | 2 | P90D",
                "frobnicate                 | 2 | There is no command",
                "show                       | 2 | Missing required",
                "diff a.md missing.md       | 2 | There is no file",
            })
    void badWordsOnTheLine(String line, int code, String says) {
        CommandLineRun.Result result = run(line.split(" +"));

        assertThat(result.code()).as(result.err()).isEqualTo(code);
        assertThat(result.text()).contains(says).doesNotContain("\tat ");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void allProblemsOfAFileAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.md"), """
                ---
                format: 1
                titel: Typo
                version: 3.10
                review-due: 31/02/2020
                language: English language
                ---

                ## One {#same}

                ## Two {#same}

                See [nothing](#nothing).
                """);

        CommandLineRun.Result result = run("check", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.text())
                .contains(
                        "Did you mean \"title\"?",
                        "must be in quotes",
                        "2018-10-23",
                        "language tag",
                        "duplicate-id",
                        "#nothing leads to no clause",
                        "line 3",
                        "line 11");
    }

    @Test
    void aBrokenYamlNamesItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.md"), "---\nformat: 1\ntitle: [unclosed\n---\n\nText\n");

        assertThat(run("check", file.toString()).out()).contains("yaml", "line");
    }

    @Test
    void aPictureNamedMarkdown() throws IOException {
        Path file = Files.write(folder.resolve("picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});

        CommandLineRun.Result result = run("show", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("is not UTF-8 text");
    }

    @Test
    void aFileOfFiftyMegabytes() throws IOException {
        Path file = Files.write(folder.resolve("large.md"), new byte[50_000_000]);

        CommandLineRun.Result result = run("check", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("50,000,000 bytes");
    }

    @Test
    void anOrganisationFileWithMistakes() throws IOException {
        run("init", "--data", folder.resolve("library").toString());
        Path file = Files.writeString(
                folder.resolve("organisation.yaml"),
                "format: 1\nid: Harbour Council\ncolour: blue\nreview-rule: {every: often}\n");

        CommandLineRun.Result result = run(
                "org",
                "add",
                file.toString(),
                "--data",
                folder.resolve("library").toString());

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err())
                .contains(
                        "an organisation's short name", "name is missing", "colour is not a field", "is not a period");
    }

    @Test
    void aHouseStyleThatIsNotThere() throws IOException {
        String library = folder.resolve("library").toString();
        run("init", "--data", library);
        Path file = Files.writeString(
                folder.resolve("organisation.yaml"), "format: 1\nid: harbour\nname: Harbour Council\nstyle: seaside\n");

        CommandLineRun.Result result = run("org", "add", file.toString(), "--data", library);

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.text()).contains("There is no house style \"seaside\". Name one of calderbrook, default,");
        assertThat(run("org", "list", "--data", library).out()).doesNotContain("harbour");
    }

    @Test
    void aHalfWrittenRepository() throws IOException {
        Path library = folder.resolve("library");
        run("init", "--data", library.toString());
        Files.createDirectories(library.resolve("organisations/broken.git"));

        CommandLineRun.Result result = run("list", "--data", library.toString());

        assertThat(result.code()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("broken", "is not whole");
    }

    @Test
    void noLibraryInTheFolder() {
        CommandLineRun.Result result =
                CommandLineRun.bare("list", "--data", folder.resolve("nothing").toString());

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("There is no library in", "policybook init", "policybook demo");
    }

    @Test
    void aFolderInUse() throws IOException {
        Files.writeString(folder.resolve("something.txt"), "mine");

        for (List<String> command : List.of(List.of("init"), List.of("demo", "--no-serve"))) {
            String[] args = Stream.concat(command.stream(), java.util.stream.Stream.of("--data", folder.toString()))
                    .toArray(String[]::new);
            assertThat(run(args).code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(folder).isDirectoryContaining("glob:**something.txt");
        }
    }

    private CommandLineRun.Result run(String... args) {
        if (List.of(args).contains("--data")) {
            return CommandLineRun.bare(args);
        }
        CommandLineRun empty = new CommandLineRun(folder.resolve("empty-library"));
        empty.run("init");
        return empty.run(args);
    }
}
