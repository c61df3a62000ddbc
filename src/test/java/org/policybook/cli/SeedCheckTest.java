package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Five real documents, imported and checked: what a careful officer finds in them, rule by rule and place by
/// place as `seed-findings.md` lists it, and nothing else. They are not part of the project: the test looks for them
/// beside it, or where
/// `-Dpolicybook.seeds` says.
class SeedCheckTest {
    private static final Path SEEDS = Path.of(System.getProperty("policybook.seeds", "../shared/seeds"));

    private static final Path FINDINGS = Path.of("src/test/resources/org/policybook/cli/seed-findings.md");
    private static final Pattern LINE = Pattern.compile("- `([a-z-]+)` \\| ([^|]+) \\| .+");

    /// How easily a text reads, which no other document contradicts.
    private static final Set<String> STYLE = Set.of("long-sentence", "reading-age");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void anOrganisation() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "The seed documents are not beside the project; set -Dpolicybook.seeds.");
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        policybook.run(
                "org",
                "add",
                Files.writeString(folder.resolve("o.yaml"), "format: 1\nid: harbour\nname: Harbour Council\n")
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void whatAPolicyOfficerFindsAndNothingElse(String number) throws IOException {
        assertThat(found(number)).containsExactlyElementsOf(expected(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void atMostOneFindingIsFalse(String number) throws IOException {
        assertThat(section(number).filter(line -> line.contains("FALSE"))).hasSizeLessThanOrEqualTo(1);
    }

    private static List<String> expected(String number) throws IOException {
        return section(number)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1) + " | " + line.group(2))
                .sorted()
                .toList();
    }

    private static Stream<String> section(String number) throws IOException {
        return Files.readString(FINDINGS)
                .lines()
                .dropWhile(line -> !line.startsWith("## " + number))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "));
    }

    /// The rule of each finding and the heading above its place, the style of sentences aside.
    private List<String> found(String number) throws IOException {
        Path file = file(number);
        assertThat(policybook
                        .run("import", file.toString(), "--org", "harbour", "--policy", "seed")
                        .code())
                .isZero();
        List<String> rules = rules(policybook.run("check", file.toString(), "--org", "harbour", "--json"));
        CommandLineRun.Result ofDraft = policybook.run("check", "harbour/seed@draft", "--json");
        assertThat(rules).as("the file itself").containsAll(rules(ofDraft));
        List<String> lines = policybook
                .run("show", "harbour/seed@draft", "--format", "md")
                .out()
                .lines()
                .toList();
        return of(ofDraft)
                .map(finding -> finding.path("rule").asString() + " | "
                        + heading(lines, finding.path("line").asInt(0)))
                .sorted()
                .toList();
    }

    private static Path file(String number) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> rules(CommandLineRun.Result result) {
        return of(result).map(finding -> finding.path("rule").asString()).toList();
    }

    private static Stream<JsonNode> of(CommandLineRun.Result result) {
        return result.json()
                .at("/findings")
                .valueStream()
                .filter(finding -> !STYLE.contains(finding.path("rule").asString()));
    }

    private static String heading(List<String> lines, int line) {
        return lines.subList(0, line).stream()
                .filter(text -> text.startsWith("#"))
                .reduce((one, last) -> last)
                .map(text -> text.replaceAll("#+ | \\{.*", ""))
                .orElse(line == 0 ? "control page" : "before the first heading");
    }
}
