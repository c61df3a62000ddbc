package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Types the example of `governance.md`, from draft to decision and on. A command whose comment begins with `refused`
/// is
/// refused, and every other is done.
class GovernanceExampleTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @SuppressWarnings("NullAway.Init")
    private String page;

    @BeforeEach
    void theFilesOfTheExample() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        page = Files.readString(Path.of("src/docs/governance.md"));
        Files.writeString(
                folder.resolve("organisation.yaml"), blocks("yaml").findFirst().orElseThrow());
        Files.writeString(
                folder.resolve("keys.md"), blocks("markdown").findFirst().orElseThrow());
    }

    @Test
    void everyCommandDoesWhatThePageSays() throws IOException {
        List<String> commands = blocks("sh")
                .flatMap(block -> block.replace("\\\n", " ").lines())
                .toList();
        for (String command : commands) {
            CommandLineRun.Result result = type(command);
            assertThat(result.code())
                    .as("%s%n%s", command, result.text())
                    .isEqualTo(command.contains("# refused") ? ExitCode.REFUSED : ExitCode.DONE);
        }

        assertThat(commands).hasSizeGreaterThan(20);
        assertThat(policybook
                        .run("show", "harbour/keys", "--json")
                        .json()
                        .at("/version")
                        .asString())
                .isEqualTo("1.0");
    }

    private CommandLineRun.Result type(String command) throws IOException {
        if (command.contains("REVISION")) {
            mendTheText();
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.replaceFirst("\\s+# .*", "").substring("./policybook".length()));
        while (word.find()) {
            words.add(own(word.group(1) == null ? word.group(2) : word.group(1)));
        }
        return policybook.run(words.toArray(String[]::new));
    }

    /// What the page leaves to the author.
    private void mendTheText() throws IOException {
        Path keys = folder.resolve("keys.md");
        Files.writeString(
                keys, Files.readString(keys).replace("within a day.", "within a day. The Clerk counts the keys."));
    }

    private String own(String word) {
        return switch (word) {
            case "organisation.yaml", "keys.md" -> folder.resolve(word).toString();
            case "REVISION" ->
                policybook
                        .run("progress", "harbour/keys", "--json")
                        .json()
                        .at("/revision")
                        .asString();
            default -> word;
        };
    }

    private Stream<String> blocks(String language) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2));
    }
}
