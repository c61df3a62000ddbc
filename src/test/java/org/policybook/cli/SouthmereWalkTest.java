package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A commissioning group: a director reviews against the platforms' rules, the management team authorises. It refuses
/// once, for the assessment is not signed; the answers of the review that the mending did not touch stand.
@Tag("thorough")
class SouthmereWalkTest {
    private static final String AUTHOR = "Social Media and Campaigns Manager";
    private static final String DIRECTOR = "Director of Communications and Engagement";
    private static final String CHIEF = "Chief of Staff";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void throughReviewRefusalAndAuthorisationIntoForce() throws IOException {
        Walk walk = new Walk(folder, "southmere-commissioning/social-media");
        walk.begin(AUTHOR);
        walk.edit("Suggestions for improving it are welcome there.", "Suggestions are welcome there.");
        walk.save(AUTHOR, "Shorten the call for suggestions");
        reviewed(walk);
        refused(walk);
        mended(walk);

        assertThat(walk.does(AUTHOR, "publish", "-m", "Monitored by a yearly report"))
                .contains("Published southmere-commissioning/social-media@2.0", "Review due 2029-11");
        assertThat(walk.inForce()).isEqualTo("2.0");
        walk.verifies();
    }

    private static void reviewed(Walk walk) {
        walk.does(AUTHOR, "submit", "-m", "Brings the policy up to date after its review fell due.");
        assertThat(walk.cannot(DIRECTOR, "review", "--confirm", "platforms=Read"))
                .contains("has no criterion \"platforms\". It has: platform-rules, equality");
        walk.does(
                DIRECTOR,
                "review",
                "--confirm",
                "platform-rules=Terms of October 2026 read",
                "--confirm",
                "equality=In the appendix");
    }

    private static void refused(Walk walk) {
        assertThat(walk.cannot(CHIEF, "decide", "--refuse", "--post", CHIEF, "--minute", "SMT/26/40", "--present", "6"))
                .contains("Give at least one action with --action");
        walk.does(
                CHIEF,
                "decide",
                "--refuse",
                "--post",
                CHIEF,
                "--minute",
                "SMT/26/40",
                "--present",
                "6",
                "--action",
                "Sign the equality impact assessment",
                "--action",
                "Say how the policy is monitored");
        assertThat(walk.cannot(CHIEF, "decide", Walk.approval(CHIEF, "SMT/26/41", 6)))
                .contains("This text was returned with actions already");
        assertThat(walk.does(AUTHOR, "progress"))
                .contains("Action: Sign the equality impact assessment", "Next: Settle");
    }

    private static void mended(Walk walk) throws IOException {
        walk.assess(
                "southmere-commissioning/policies/social-media/1.0/eia.yaml",
                "questions:",
                "declared: {by: Social Media and Campaigns Manager, on: 2026-11-21}\nquestions:");
        walk.edit("monitors this policy every year,", "monitors this policy by a report on incidents every year,");
        walk.save(AUTHOR, "Sign the assessment, and say how it is monitored");
        assertThat(walk.stage()).isEqualTo("returned");
        walk.does(AUTHOR, "submit", "-m", "Brings the policy up to date after its review fell due.");
        assertThat(walk.stage()).as("what was confirmed stands").isEqualTo("awaiting-approval");
        walk.does(CHIEF, "decide", Walk.approval(CHIEF, "SMT/26/41", 5));
    }
}
