package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Types every command of the README, in order, as a newcomer would, in an empty folder.
@Tag("thorough")
class WalkThroughTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern REVISION = Pattern.compile("\\b[0-9a-f]{40}\\b");

    /// Names of files and folders of the newcomer's own.
    private static final Set<String> OWN = Set.of(
            "policybook-data",
            "my-library",
            "organisation.yaml",
            "old-policy.txt",
            "lone-working.md",
            "social-media.pdf");

    private static final String OLD_POLICY = """
            Lone Working Policy

            Version: 1.0

            1. Scope

            This policy is for everyone who works alone.

            2. Duties

            Call in every two hours.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String revision = "";

    @Test
    void everyCommandOfTheReadmeWorks() throws IOException {
        String readme = Files.readString(README);
        Files.writeString(folder.resolve("old-policy.txt"), OLD_POLICY);
        Files.writeString(
                folder.resolve("organisation.yaml"),
                blocks(readme, "yaml").findFirst().orElseThrow());

        List<String> commands = blocks(readme, "sh")
                .flatMap(block -> block.replace("\\\n", " ").lines())
                .filter(line -> line.startsWith("./policybook"))
                .toList();
        for (String command : commands) {
            type(command);
        }

        assertThat(commands).hasSizeGreaterThan(15);
        assertThat(folder.resolve("social-media.pdf")).isNotEmptyFile();
    }

    private void type(String command) throws IOException {
        List<String> words = words(command);
        int redirect = words.indexOf(">");
        List<String> arguments = redirect < 0 ? words : words.subList(0, redirect);
        if (!arguments.contains("--data")) {
            arguments.addAll(List.of("--data", own("policybook-data")));
        }
        if (arguments.contains("demo")) {
            // Its pages would be served until somebody stops them.
            arguments.add("--no-serve");
        }

        CommandLineRun.Result result = CommandLineRun.bare(arguments.toArray(String[]::new));

        assertThat(result.code())
                .as("%s%n%s", command, result.text())
                .isEqualTo(command.contains("check practice-templates") ? ExitCode.REFUSED : ExitCode.DONE);
        if (redirect >= 0) {
            Files.writeString(Path.of(words.get(redirect + 1)), result.out());
            edit(Path.of(words.get(redirect + 1)));
        }
        Matcher told = REVISION.matcher(result.out());
        if (told.find()) {
            revision = told.group();
        }
    }

    /// What the README leaves to "any editor".
    private void edit(Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replace("two hours", "hour"));
        Matcher draft = REVISION.matcher(
                CommandLineRun.bare("history", "harbour/lone-working", "--json", "--data", own("my-library"))
                        .out());
        assertThat(draft.find()).isTrue();
        revision = draft.group();
    }

    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.replaceFirst("\\s+# .*", "").substring("./policybook".length()));
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(text.equals("REVISION") ? revision : OWN.contains(text) ? own(text) : text);
        }
        return words;
    }

    private String own(String name) {
        return folder.resolve(name).toString();
    }

    private static Stream<String> blocks(String text, String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2));
    }
}
