package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A board with councils: no checklist, a consultation, a board of which two sign, versions named by their month. A
/// gate
/// is waived; after publication the version is suspended for a while.
@Tag("thorough")
class HealthVoiceWalkTest {
    private static final String AUTHOR = "Head of Communications";
    private static final String LANGUAGE = "Welsh Language Officer";
    private static final String OFFICER = "Chief Officer";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void throughConsultationAndBoardIntoForceAndOutForATime() throws IOException {
        Walk walk = new Walk(folder, "health-voice-wales/social-media");
        walk.begin(AUTHOR);
        walk.edit("refresher training at least every two years", "refresher training at least every year");
        walk.save(AUTHOR, "Refresh training every year");
        consulted(walk);
        approved(walk);
        assertThat(walk.does(AUTHOR, "publish", "-m", "Yearly refresher training"))
                .contains("Published health-voice-wales/social-media@2026-11");
        suspended(walk);
        walk.verifies();
    }

    private static void consulted(Walk walk) {
        walk.does(AUTHOR, "consult", "--invite", "Partnership Forum", "-m", "Can everybody be trained every year?");
        walk.does(
                OFFICER,
                "consult",
                "--comment",
                "Councils need a day for it.",
                "--from",
                "Partnership Forum",
                "--clause",
                "training");
        assertThat(walk.cannot(AUTHOR, "consult", "--close"))
                .contains("comments are unanswered: 1 by Partnership Forum");
        walk.does(AUTHOR, "consult", "--answer", "1", "--response", "accepted", "-m", "The plan has a day for each.");
        walk.does(AUTHOR, "consult", "--close");
    }

    private static void approved(Walk walk) {
        walk.does(AUTHOR, "submit", "-m", "New platforms come faster than every two years.");
        assertThat(walk.cannot(AUTHOR, "gates")).contains("unsatisfied Compliance watched (monitoring)", "how often");
        assertThat(walk.cannot(LANGUAGE, "waive", "monitoring", "--post", LANGUAGE, "-m", "Kept elsewhere"))
                .contains("It may be waived by: Chief Officer");
        walk.does(OFFICER, "waive", "monitoring", "--post", OFFICER, "-m", "The informatics service monitors it daily");
        assertThat(walk.cannot("Chief Executive", "decide", Walk.approval("Chief Executive", "IGB/26/9", 2)))
                .contains("at least 3 members present");
        walk.does("Chief Executive", "decide", Walk.approval("Chief Executive", "IGB/26/9", 3));
        walk.does(LANGUAGE, "decide", Walk.approval(LANGUAGE, "IGB/26/9", 3));
    }

    private static void suspended(Walk walk) {
        CommandLineRun library = walk.library();
        library.run("suspend", "health-voice-wales/social-media@2026-11", "-m", "The Welsh text is missing");
        assertThat(walk.inForce()).isEqualTo("2020-12");
        library.run("reinstate", "health-voice-wales/social-media@2026-11", "-m", "The Welsh text is there");
        assertThat(walk.inForce()).isEqualTo("2026-11");
        assertThat(walk.does(OFFICER, "history"))
                .contains(
                        "Suspended (version 2026-11), from 21 November 2026: The Welsh text is missing",
                        "Gate monitoring waived by the Chief Officer: The informatics service monitors it daily");
    }
}
