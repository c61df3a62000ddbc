package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was decided about a version after its publication is told wherever the version is shown.
class LaterDecisionsTest {
    private static final String RULE =
            "Every warden signs in ink for each key that the office hands over on a weekday morning.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void aPublishedPolicy() throws IOException {
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        done("org", "add", file("organisation.yaml", """
                format: 1
                id: harbour
                name: Harbour Council
                posts: [Harbour Master]
                committees: [{name: Quay Committee, approves: [guideline]}]
                checklist:
                  - id: review
                    label: Review
                    by: Working group
                    criteria: [{id: unlike, text: Nothing says it already., evidence: overlap}]
                """));
        publish("keys", RULE);
    }

    @Test
    void anExtensionAndACorrectionAreToldWithBothValues() throws IOException {
        done("extend", "harbour/keys", "--to", "2027-06-30", "--approved-by", "Quay Committee", "-m", "New keys come.");
        done("correct", "harbour/keys@1.0", "owner", "Berthing Officer", "-m", "The post moved");

        String extended =
                "Review put off from 1 December 2026 to 30 June 2027, approved by Quay Committee on 21 November 2026:"
                        + " New keys come.";
        String corrected = "Corrected owner from \"Harbour Master\" to \"Berthing Officer\": The post moved.";
        assertThat(done("show", "harbour/keys").text().replace("! ", "")).contains(extended, corrected);
        assertThat(done("show", "harbour/keys", "--json").json().at("/notes/0").asString())
                .isEqualTo(extended);
        assertThat(done("history", "harbour/keys", "--json").json().findValuesAsString("event"))
                .containsExactly("corrected", "extended");
    }

    @Test
    void aSuspendedPolicySaysSoAndAWithdrawnOneIsNotChased() throws IOException {
        done("suspend", "harbour/keys", "-m", "The lock failed");
        assertThat(policybook.run("show", "harbour/keys").text())
                .contains(
                        "No version of harbour/keys was in force",
                        "Suspended, from 21 November 2026: The lock failed.");
        assertThat(done("show", "harbour/keys@1.0").text())
                .contains("Suspended, from 21 November 2026: The lock failed.");
        assertThat(done("reviews").text()).contains(", suspended");
        assertThat(done("list", "--status", "suspended").text()).contains("harbour/keys");

        done("withdraw", "harbour/keys", "-m", "No more keys");
        assertThat(done("reviews", "--json").json().at("/policies").size()).isZero();
    }

    @Test
    void aReviewThatIsPastIsMarked() {
        assertThat(done("list", "--today", "2027-01-01").text()).contains("2026-12-01 (past)");
        assertThat(done("list", "--json").json().at("/policies/0/pastReview").asBoolean())
                .isFalse();
    }

    @Test
    void aNearCopyOfAnotherPolicyIsFound() throws IOException {
        done("save", "harbour/sheds", file("sheds.md", text("guideline", RULE.replace("ink", "pencil"))), "-m", "New");

        assertThat(done("review", "harbour/sheds").text())
                .contains("Missing: Near copies: 1 clause of harbour/keys, such as #");
    }

    private void publish(String name, String rule) throws IOException {
        String checklist = "stages:\n  review: {by: Working group, criteria: {unlike: {met: true}}}\n";
        String policy = "harbour/" + name;
        String text = file(name + ".md", text("policy", rule));
        done("save", policy, text, "--checklist", file("checklist.yaml", checklist), "-m", "New");
        done("publish", policy, "--approved-by", "Quay Committee", "--review-due", "2026-12-01", "-m", "New");
    }

    private static String text(String type, String rule) {
        return "---\nformat: 1\ntitle: Keys\ntype: %s\nowner: Harbour Master\n---\n\n## Issue {#issue}\n\n%s\n"
                .formatted(type, rule);
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
