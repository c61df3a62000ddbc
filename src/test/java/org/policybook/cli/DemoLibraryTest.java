package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The reading commands over the sample library, by the JSON that scripts rely on.
class DemoLibraryTest {
    private static final String SOCIAL_MEDIA = "calderbrook-hospital/social-media";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static CommandLineRun policybook;

    @SuppressWarnings("NullAway.Init")
    private static CommandLineRun.Result tour;

    @BeforeAll
    static void loadTheSamples() {
        policybook = new CommandLineRun(folder.resolve("library"));
        tour = policybook.run("demo", "--no-serve");
    }

    @Test
    void theTourShowsTheMainJob() throws IOException {
        assertThat(tour.code()).isEqualTo(ExitCode.DONE);
        assertThat(tour.out())
                .contains("6 organisations", "Search:", "Compare:", "overdue   2020-05", "social-media-2.2.pdf");
        for (String form : List.of("html", "pdf", "docx")) {
            assertThat(Files.size(policybook.data().resolve("rendered/social-media-2.2." + form)))
                    .isGreaterThan(5_000);
        }
    }

    @Test
    void theTourCanBeTakenAgain() {
        CommandLineRun.Result again = policybook.run("demo", "--no-serve");

        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.out())
                .contains("holds the sample library already", "Search:")
                .doesNotContain("Loaded");
    }

    @Test
    void organisationsAreListed() {
        JsonNode json = policybook.run("org", "list", "--json").json();

        assertThat(json.path("organisations")).hasSize(6);
        assertThat(json.path("organisations").get(0).path("id").asString()).isEqualTo("calderbrook-hospital");
    }

    @Test
    void policiesAreListedAndADraftHasNoVersion() {
        JsonNode policies = policybook.run("list", "--json").json().path("policies");

        assertThat(policies).hasSize(14);
        for (JsonNode policy : policies) {
            boolean draft = policy.path("status").asString().equals("draft");
            assertThat(policy.has("version")).as(policy.toString()).isEqualTo(!draft);
        }
    }

    @Test
    void anAddressWithADateShowsWhatWasInForce() {
        assertThat(version(SOCIAL_MEDIA)).isEqualTo("2.2");
        assertThat(version(SOCIAL_MEDIA + "@2017-04-30")).isEqualTo("2.1");
        assertThat(version(SOCIAL_MEDIA + "@2015-09-30")).isEqualTo("2.0");
        assertThat(version(SOCIAL_MEDIA + "@2.0")).isEqualTo("2.0");
        assertThat(policybook.run("show", SOCIAL_MEDIA + "@2011-03-31").err())
                .contains("No version", "in force on 2011-03-31", "1.0 (from 2011-04-01)");
    }

    private static String version(String address) {
        return policybook.run("show", address, "--json").json().path("version").asString();
    }

    @Test
    void aTextIsShownWithNumberedSections() {
        JsonNode json = policybook
                .run("show", "southmere-commissioning/social-media", "--json")
                .json();

        assertThat(json.path("metadata").path("review-due").asString()).isEqualTo("2021-03-30");
        List<String> numbered = new ArrayList<>();
        json.path("sections")
                .forEach(section -> numbered.add(section.path("number").asString() + " "
                        + section.path("heading").asString()));
        assertThat(numbered)
                .contains("1.3 Legal, statutory, mandatory and best practice requirements", "6.2 Incident response");
    }

    @Test
    void parametersAreFilled() {
        assertThat(policybook.run("show", "riverside-surgery/social-media").out())
                .contains("This is the policy of Riverside Surgery")
                .doesNotContain("{{");
    }

    @Test
    void aSearchFindsTheClauseAndOpensIt() {
        JsonNode answer = policybook
                .run("search", "lost", "or", "stolen", "device", "--json")
                .json();
        JsonNode best = answer.path("hits").get(0);

        assertThat(best.path("policy").asString()).isEqualTo("fernhill-community/information-security");
        assertThat(best.path("text").asString()).contains("within 1 hour");
        String address =
                best.path("policy").asString() + "#" + best.path("clause").asString();
        assertThat(policybook.run("show", address).out()).contains("Devices and media", "within 1 hour");
    }

    @Test
    void aSearchAsOfADayFindsWhatWasInForceThen() {
        String[] query = {"search", "lost", "stolen", "device", "--json", "--as-of", "2020-01-01"};

        assertThat(policybook.run(query).json().path("hits").get(0).path("text").asString())
                .contains("on the same day");
    }

    @Test
    void oddQueriesAreAnswered() {
        for (String query : List.of("\"", "((", "*", "title:", "😀", "-", "سياسة", "a".repeat(10_000), "AND OR NOT")) {
            CommandLineRun.Result result = policybook.run("search", "--json", "--", query);
            assertThat(result.code()).as(query).isEqualTo(ExitCode.DONE);
            assertThat(result.json().path("hits").isArray()).isTrue();
        }
    }

    @Test
    void aComparisonTellsWhatChanged() {
        JsonNode diff = policybook
                .run("diff", SOCIAL_MEDIA + "@2.1", SOCIAL_MEDIA + "@2.2", "--json")
                .json();

        assertThat(diff.path("counts").path("changed").asInt()).isPositive();
        assertThat(diff.path("changes").toString()).contains("About 45 per cent", "Over 50 per cent");
        assertThat(diff.path("metadata").toString()).contains("review-due");
        assertThat(policybook
                        .run("diff", SOCIAL_MEDIA, SOCIAL_MEDIA, "--json")
                        .json()
                        .path("changes"))
                .isEmpty();
    }

    @Test
    void trackedChangesBearThePublisherOfTheLaterVersion() throws IOException {
        Path word = folder.resolve("changes.docx");

        policybook.run("diff", SOCIAL_MEDIA + "@2.1", SOCIAL_MEDIA + "@2.2", "-o", word.toString());

        assertThat(DiffFormatsTest.wordText(word))
                .contains("w:author=\"Policy Officer\" w:date=\"2017-05-22T")
                .contains("Changes from version 2.1 to version 2.2");
    }

    @Test
    void aComparisonBeginsWithTheSentencesThatBind() {
        CommandLineRun.Result text = policybook.run("diff", SOCIAL_MEDIA + "@2.0", SOCIAL_MEDIA + "@2.2");
        JsonNode first = policybook
                .run("diff", SOCIAL_MEDIA + "@2.0", SOCIAL_MEDIA + "@2.2", "--json")
                .json()
                .path("summary")
                .path("readFirst");

        assertThat(text.out().indexOf("Read first")).isLessThan(text.out().indexOf("Front matter"));
        assertThat(first).isNotEmpty();
        for (JsonNode sentence : first) {
            assertThat(sentence.path("kinds")).isNotEmpty();
            assertThat(sentence.path("clause").asString()).isNotEmpty();
        }
    }

    @Test
    void theFormsAreComparedUnderTheirLabels() {
        JsonNode forms = policybook
                .run("diff", SOCIAL_MEDIA + "@2.1", SOCIAL_MEDIA + "@2.2", "--json")
                .json()
                .path("forms");

        assertThat(forms.get(0).path("form").asString()).isEqualTo("eia");
        assertThat(forms.get(1).path("form").asString()).isEqualTo("checklist");
        JsonNode answer = forms.get(0).path("answers").get(0);
        assertThat(answer.path("label").asString())
                .isNotEqualTo(answer.path("field").asString());
        assertThat(answer.has("before")).isFalse();
        assertThat(answer.path("after").asString()).isNotEmpty();
    }

    @Test
    void overdueReviewsComeFirst() {
        JsonNode policies = policybook.run("reviews", "--json").json().path("policies");

        assertThat(policies.get(0).path("policy").asString()).isEqualTo(SOCIAL_MEDIA);
        assertThat(policies.get(0).path("status").asString()).isEqualTo("overdue");
        assertThat(policies.get(0).path("days").asLong()).isEqualTo(-2365);
        assertThat(policybook.run("reviews", "--format", "csv").out())
                .startsWith("policy,title,version,owner,review due,status,days");
    }

    @Test
    void theOnlyErrorInTheSamplesIsTheUnfilledTemplate() {
        CommandLineRun.Result result = policybook.run("check", "--json");

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        List<JsonNode> errors = result.json()
                .path("findings")
                .valueStream()
                .filter(found -> found.path("severity").asString().equals("error"))
                .toList();
        assertThat(errors).hasSize(1);
        JsonNode finding = errors.getFirst();
        assertThat(finding.path("rule").asString()).isEqualTo("unfilled-parameter");
        assertThat(finding.path("policy").asString()).startsWith("practice-templates/social-media@draft");
    }

    @Test
    void anAdoptedPolicyIsBehindItsOrigin() {
        JsonNode adoptions = policybook.run("adoptions", "--json").json().path("adoptions");

        assertThat(adoptions).hasSize(3);
        JsonNode behind = adoptions.get(1);
        assertThat(behind.path("policy").asString()).isEqualTo("riverside-surgery/data-protection");
        assertThat(behind.path("state").asString()).isEqualTo("behind");
        assertThat(behind.at("/origin/newest").asString()).isEqualTo("2.0");
        assertThat(behind.path("clausesChanged").asInt()).isEqualTo(6);
        assertThat(adoptions.get(0).path("state").asString()).isEqualTo("not-here");
        assertThat(adoptions.get(2).path("state").asString()).isEqualTo("not-published");
    }

    @Test
    void whatTheOriginChangedIsProposedAndTheOneContestedClauseMarked(@TempDir Path out) throws IOException {
        Path file = out.resolve("both.md");

        CommandLineRun.Result result =
                policybook.run("adopt", "riverside-surgery/data-protection", "-o", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).contains("One place was changed by both", "--base 1.1");
        assertThat(Files.readString(file))
                .contains("lock their screen", "Special category data", "## Monitoring", "on the same day")
                .contains("Reception must pass a request on", "up to three months", "data-protection@2.0")
                .doesNotContain("## Equality", "author: Template Editor");
    }

    @Test
    void theLibraryIsProvedWhole() {
        CommandLineRun.Result result = policybook.run("verify", "--json");

        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        for (JsonNode organisation : result.json().path("organisations")) {
            assertThat(organisation.path("faults")).isEmpty();
        }
    }

    @Test
    void theHistoryNamesEveryVersion() {
        List<String> versions = new ArrayList<>();
        policybook
                .run("history", SOCIAL_MEDIA, "--json")
                .json()
                .path("history")
                .forEach(event -> versions.add(event.path("version").asString("")));

        assertThat(versions).contains("1.0", "2.0", "2.1", "2.2");
    }

    @Test
    void everySampleRendersInEveryForm(@TempDir Path out) throws IOException {
        for (String policy : List.of(
                "fernhill-community/social-media",
                "health-voice-wales/social-media",
                "practice-templates/social-media@draft",
                "riverside-surgery/social-media",
                "southmere-commissioning/social-media")) {
            for (String form : List.of("html", "pdf", "docx", "md")) {
                Path file = out.resolve("document." + form);
                CommandLineRun.Result result =
                        policybook.run("render", policy, "--format", form, "-o", file.toString());
                assertThat(result.code()).as(policy + " " + form + result.err()).isEqualTo(ExitCode.DONE);
                assertThat(Files.size(file)).isPositive();
            }
        }
    }
}
