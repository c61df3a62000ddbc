package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hospital: a reviewing group confirms eight criteria, then a committee with a quorum decides. The group sends the
/// first draft back with an action.
@Tag("thorough")
class CalderbrookWalkTest {
    private static final String AUTHOR = "Communications and Engagement Officer";
    private static final String GROUP = "Policy Officer";
    private static final String CHAIR = "Director of Workforce";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void throughReviewAndCommitteeIntoForce() throws IOException {
        Walk walk = new Walk(folder, "calderbrook-hospital/social-media");
        written(walk);
        consulted(walk);
        sentBackOnce(walk);
        confirmed(walk);
        decided(walk);

        assertThat(walk.does(AUTHOR, "publish", "-m", "Three-yearly review; quarterly figures"))
                .contains("Published calderbrook-hospital/social-media@3.0", "Review due 2029-11");
        assertThat(walk.inForce()).isEqualTo("3.0");
        assertThat(walk.library()
                        .run("show", "calderbrook-hospital/social-media@2.2", "--json")
                        .json()
                        .at("/status")
                        .asString())
                .isEqualTo("superseded");
        walk.verifies();
    }

    private static void written(Walk walk) throws IOException {
        walk.begin(AUTHOR);
        walk.edit(
                "Human Resources reports the number and\nkind of incidents",
                "Human Resources reports the number and\nkind of incidents every quarter");
        walk.assess("calderbrook-hospital/policies/social-media/2.2/eia.yaml", "on: 2017-02-24", "on: 2026-11-21");
        walk.save(AUTHOR, "Say how often incidents are reported");
    }

    private static void consulted(Walk walk) {
        assertThat(walk.cannot(AUTHOR, "publish", "-m", "Soon"))
                .contains("The draft is being written", "\"policybook consult\"");
        walk.does(
                AUTHOR,
                "consult",
                "--invite",
                "Staff Side Lead",
                "--invite",
                "Patient Panel",
                "--until",
                "2026-12-05",
                "-m",
                "Are four figures a year enough?");
        walk.does("Staff Side Lead", "consult", "--comment", "Name the report.", "--clause", "monitoring");
        assertThat(walk.cannot(AUTHOR, "submit", "-m", "Quarterly figures"))
                .contains("is in consultation", "Answer the comments (1 by Staff Side Lead)");
        walk.does(
                AUTHOR,
                "consult",
                "--answer",
                "1",
                "--response",
                "noted",
                "-m",
                "The committee's paper is the report.");
        walk.does(AUTHOR, "consult", "--close");
        assertThat(walk.does(AUTHOR, "consult")).contains("the consultation is closed", "noted: The committee's paper");
    }

    private static void sentBackOnce(Walk walk) throws IOException {
        assertThat(walk.does(AUTHOR, "submit", "-m", "Figures every quarter, so that trends are seen."))
                .contains("Put forward.", "Policy review stage (consultation, objectives, duties");
        walk.does(
                GROUP,
                "review",
                "--confirm",
                "training=Section 6 read",
                "--not-met",
                "duties=Nobody sends the figures",
                "--action",
                "Say in Duties who sends the quarterly figures");
        assertThat(walk.stage()).isEqualTo("returned");
        assertThat(walk.cannot(AUTHOR, "submit", "-m", "Again"))
                .contains("has not changed since: Say in Duties who sends");
        walk.fetch();
        walk.edit(
                "- Make the policy known to staff.\n",
                "- Make the policy known to staff.\n- Send the quarterly figures to the committee.\n");
        walk.save(AUTHOR, "Name who sends the figures");
        walk.does(AUTHOR, "submit", "-m", "Figures every quarter, so that trends are seen.");
    }

    private static void confirmed(Walk walk) {
        assertThat(walk.does(AUTHOR, "progress"))
                .contains("[x] training", "[ ] duties", "Next: To be confirmed with \"policybook review\"");
        assertThat(walk.cannot(AUTHOR, "review", "--confirm", "duties=Mine"))
                .contains("nobody judges a text of their own");
        walk.does(
                GROUP,
                "review",
                "--confirm",
                "consultation=Comments answered on 21 November",
                "--confirm",
                "objectives=Minute 4",
                "--confirm",
                "duties=Human Resources now sends the figures",
                "--confirm",
                "context=No other policy has them",
                "--confirm",
                "eia=Declared on 21 November",
                "--confirm",
                "compliance=Every quarter, by Human Resources",
                "--confirm",
                "review-date=Three years");
        assertThat(walk.stage()).isEqualTo("awaiting-approval");
    }

    private static void decided(Walk walk) {
        assertThat(walk.cannot(CHAIR, "decide", Walk.approval(CHAIR, "SPC/26/11/4", 4)))
                .contains("decides with at least 5 members present, and there were 4");
        assertThat(walk.cannot(AUTHOR, "decide", Walk.approval(CHAIR, "SPC/26/11/4", 6)))
                .contains("text of their own");
        walk.does(CHAIR, "decide", Walk.approval(CHAIR, "SPC/26/11/4", 6));
        assertThat(walk.stage()).isEqualTo("approved");
    }
}
