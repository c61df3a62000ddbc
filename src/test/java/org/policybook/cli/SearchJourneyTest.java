package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What people do with the search, command by command, over the sample library.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("thorough")
class SearchJourneyTest {
    private CommandLineRun policybook = new CommandLineRun(Path.of("nowhere"));

    @BeforeAll
    void load(@TempDir Path folder) {
        policybook = new CommandLineRun(folder.resolve("data"));
        assertThat(policybook.run("demo", "--no-serve").code()).isZero();
    }

    private JsonNode json(String... args) {
        CommandLineRun.Result result = policybook.run(args);
        assertThat(result.code()).as(result.text()).isZero();
        return result.json();
    }

    private static List<String> values(JsonNode array, String field) {
        List<String> values = new ArrayList<>();
        array.forEach(node -> values.add(node.path(field).asString("")));
        return values;
    }

    @Test
    void peoplesWordsFindThePolicysOwn() {
        JsonNode answer = json("search", "selfies of patients", "--json");

        assertThat(answer.path("hits").path(0).path("text").asString("")).containsPattern("(?i)photograph|image");
    }

    @Test
    void optionsNarrowAndFacetsCount() {
        JsonNode all = json("search", "social media", "--json", "--limit", "500");
        JsonNode public_ = json("search", "social media", "--json", "--limit", "500", "--audience", "public");
        JsonNode welsh = json("search", "social media", "--json", "--org", "health-voice-wales");

        assertThat(public_.path("total").asLong())
                .isLessThanOrEqualTo(all.path("total").asLong());
        assertThat(values(welsh.path("hits"), "policy")).allMatch(policy -> policy.startsWith("health-voice-wales/"));
        assertThat(values(welsh.path("facets").path("organisation"), "value")).containsExactly("health-voice-wales");
        assertThat(welsh.path("facets")
                        .path("organisation")
                        .path(0)
                        .path("count")
                        .asLong())
                .isEqualTo(welsh.path("total").asLong());
        assertThat(policybook.run("search", "social media", "--facets").out())
                .contains("organisation:", "status:", "in-force (");
    }

    @Test
    void draftsShowOnlyToThoseWhoAskForThem() {
        assertThat(values(
                        json("search", "social media", "--json", "--org", "practice-templates")
                                .path("hits"),
                        "policy"))
                .isEmpty();
        JsonNode drafts = json("search", "social media", "--json", "--org", "practice-templates", "--drafts");
        assertThat(values(drafts.path("hits"), "status")).isNotEmpty().containsOnly("draft");
        assertThat(policybook
                        .run("search", "social media", "--org", "practice-templates", "--drafts")
                        .out())
                .contains("@draft:");
    }

    @Test
    void aDayInThePastIsAnsweredByItsOwnVersions() {
        JsonNode then =
                json("search", "social media", "--json", "--org", "calderbrook-hospital", "--as-of", "2016-01-01");

        assertThat(values(then.path("hits"), "status")).isNotEmpty().containsOnly("in-force");
        assertThat(values(then.path("hits"), "statusToday")).containsOnly("superseded");
        CommandLineRun.Result before =
                policybook.run("search", "social media", "--as-of", "2016-01-01", "--believed-on", "2001-01-01");
        assertThat(before.out()).contains("No clause in force");
        assertThat(policybook
                        .run("search", "key", "--believed-on", "2016-01-01", "--status", "superseded")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aQuestionIsAnsweredByQuotationOrNotAtAll() {
        JsonNode answer = json("ask", "How long does a final written warning stay on file?", "--json");

        assertThat(values(answer.path("clauses"), "text")).hasSizeLessThanOrEqualTo(3);
        assertThat(answer.path("clauses").path(0).path("text").asString("")).contains("Final written warning");
        assertThat(answer.path("clauses").path(0).path("version").asString("")).isEqualTo("1.1");
        assertThat(policybook
                        .run("ask", "How do I feed penguins in Antarctica?")
                        .out())
                .contains("No clause answers this.");
    }

    @Test
    void organisationsStandSideBySide() {
        CommandLineRun.Result result =
                policybook.run("search", "whistleblowing guardian", "--side-by-side", "--limit", "1");

        assertThat(result.out())
                .contains("calderbrook-hospital")
                .contains("Nothing on it:")
                .contains("fernhill-community");
    }

    @Test
    void whatASecondPolicyCopiesIsFound() {
        JsonNode answer = json("duplicates", "practice-templates/social-media@draft", "--json");

        JsonNode most = answer.path("duplicates").path(0);
        assertThat(most.path("policy").asString("")).isEqualTo("riverside-surgery/social-media");
        assertThat(most.path("share").asDouble()).isGreaterThan(0.3);
        assertThat(policybook
                        .run("duplicates", "riverside-surgery/social-media")
                        .out())
                .doesNotContain("(riverside-surgery/social-media");
    }

    @Test
    void oneTextIsComparedWithAllOthers() {
        JsonNode answer = json("conflicts", "--of", "calderbrook-hospital/disciplinary", "--json");

        assertThat(answer.path("address").asString("")).isEqualTo("calderbrook-hospital/disciplinary@1.1");
        assertThat(answer.path("conflicts").isEmpty()).isFalse();
        for (JsonNode conflict : answer.path("conflicts")) {
            assertThat(conflict.path("one").path("address").asString(""))
                    .startsWith("calderbrook-hospital/disciplinary@1.1#");
            assertThat(conflict.path("other").path("address").asString(""))
                    .doesNotStartWith("calderbrook-hospital/disciplinary");
        }
        assertThat(policybook
                        .run("conflicts", "--of", "calderbrook-hospital/disciplinary")
                        .out())
                .contains("! time limit", "  A  ", "  B  ");
        assertThat(policybook.run("conflicts").code()).isEqualTo(2);
        assertThat(policybook
                        .run("conflicts", "warnings", "--of", "calderbrook-hospital/disciplinary")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void otherNumbersForTheSameDutyAreConflicts() {
        JsonNode answer = json("conflicts", "breach reported to the Information Commissioner", "--json");

        assertThat(answer.path("conflicts").isEmpty()).isFalse();
        for (JsonNode conflict : answer.path("conflicts")) {
            assertThat(conflict.path("kinds").toString()).containsAnyOf("time limit", "number");
            assertThat(conflict.path("one").path("address").asString(""))
                    .isNotEqualTo(conflict.path("other").path("address").asString(""));
        }
    }

    @Test
    void everyDutyOfARoleIsGathered() {
        JsonNode answer = json("duties", "line", "managers", "--org", "calderbrook-hospital", "--json");
        JsonNode guardian = json("duties", "guardian", "--json");

        assertThat(values(answer.path("duties"), "policy"))
                .allMatch(policy -> policy.startsWith("calderbrook-hospital/"));
        assertThat(values(answer.path("duties"), "sentence"))
                .contains("Ask Human Resources for advice before any formal step.");
        assertThat(values(guardian.path("duties"), "force"))
                .isSubsetOf("must", "should")
                .isNotEmpty();
        assertThat(policybook
                        .run("duties", "line manager", "--as-of", "1999-01-01")
                        .out())
                .contains("No policy in force asks");
        assertThat(policybook.run("duties", "--", "?").code()).isEqualTo(2);
        assertThat(policybook.run("duties", "astronaut").out()).contains("No policy in force asks");
    }

    @Test
    void aKeptSearchTellsWhatIsNew(@TempDir Path files) throws IOException {
        policybook.run("search", "quarantine rules", "--save", "quarantine");
        assertThat(policybook.run("saved").out()).contains("quarantine: 0 clauses new");

        Path text = files.resolve("text.md");
        Files.writeString(text, """
                ---
                format: 1
                title: Quarantine
                type: procedure
                language: en-GB
                owner: Director of Nursing
                author: Policy Officer
                ---

                ## Rules

                Quarantine rules must be kept for ten days.
                """, StandardCharsets.UTF_8);
        CommandLineRun.Result published = policybook.run(
                "import",
                text.toString(),
                "--org",
                "calderbrook-hospital",
                "--policy",
                "quarantine",
                "--version",
                "1.0",
                "--approved",
                "2026-11-20",
                "--approved-by",
                "Workforce Committee");
        assertThat(published.code()).as(published.text()).isZero();

        assertThat(policybook.run("saved", "quarantine").out())
                .contains("1 clause new")
                .contains("ten days");
        assertThat(policybook.run("saved", "quarantine").out()).contains("0 clauses new");
        assertThat(policybook.run("saved", "quarantine", "--remove").code()).isZero();
        assertThat(policybook.run("saved", "quarantine").code()).isEqualTo(2);
        assertThat(policybook.run("search", "x", "--save", "../etc").code()).isEqualTo(2);
    }

    @Test
    void whatWasSearchedInVainIsCountedWithoutNames() throws IOException {
        policybook.run("search", "zeppelin mooring for Jane Roe 01632960123");
        policybook.run("search", "zeppelin mooring for Jane Roe 01632960123");

        CommandLineRun.Result report = policybook.run("search-report");

        assertThat(report.out()).contains("zeppelin mooring for …").doesNotContain("Jane", "01632960123");
        assertThat(Files.readString(policybook.data().resolve("search-tally.tsv")))
                .doesNotContain("Jane", "operator");
        policybook.run("search", "passphrase");
        assertThat(policybook
                        .run("search-report", "--json")
                        .json()
                        .path("neverOpened")
                        .isEmpty())
                .isFalse();
    }

    @Test
    void suggestionsComeAsOneTypes() {
        JsonNode answer = json("search", "--suggest", "--json", "whistleb");

        assertThat(values(answer.path("titles"), "title")).contains("Whistleblowing Policy");
        assertThat(answer.path("completed").path(0).asString("")).startsWith("whistleb");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "a".repeat(10_000),
                "?!…—",
                "a* b* c* d* e* f* ".repeat(200),
                "(a+)+$ .*.*.* [a-z]{1,99}",
                "سياسة الخصوصية \u202e abc",
                "🚲🔑 👩‍⚕️",
                "org: title: -org: \"",
                "title:\"".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingOneCanTypeIsAnError(String words) {
        for (List<String> command : List.of(
                List.of("search"),
                List.of("search", "--suggest"),
                List.of("search", "--side-by-side"),
                List.of("ask"))) {
            List<String> args = new ArrayList<>(command);
            args.addAll(List.of("--json", "--", words));
            CommandLineRun.Result result = policybook.run(args.toArray(String[]::new));
            assertThat(result.code()).as(result.text()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--status=gone", "--review=never", "--audience=everyone", "--as-of=2019", "--from=x"})
    void anOptionThatMakesNoSenseIsBadUsage(String option) {
        assertThat(policybook.run("search", "key", option).code()).isEqualTo(2);
    }

    @Test
    void anIndexTakenAwayIsMadeAnewAndAnUnfinishedOneIsTakenUp() throws IOException {
        Path index = policybook.data().resolve("index");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(policybook.run("search", "passphrase").out()).contains("fernhill-community/information-security");

        Path next = Files.createDirectories(policybook.data().resolve("index-next"));
        Files.writeString(next.resolve("segments_1"), "cut short", StandardCharsets.UTF_8);
        assertThat(policybook.run("reindex").out()).startsWith("Indexed");
        assertThat(next).doesNotExist();
        assertThat(policybook.run("search", "passphrase").out()).contains("fernhill-community/information-security");
    }
}
