package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A trust with three assessments and a Policy Panel of which two sign. An edit after the approval voids it; what the
/// edit did not touch stays confirmed.
@Tag("thorough")
class FernhillWalkTest {
    private static final String AUTHOR = "Communications Officer";
    private static final String TEAM = "Policy Management Officer";
    private static final String DIRECTOR = "Associate Director of Communications";
    private static final String GOVERNANCE = "Head of Information Governance";
    private static final String EIA = "fernhill-community/policies/social-media/3.0/eia.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void throughAssessmentsAndPanelIntoForce() throws IOException {
        Walk walk = new Walk(folder, "fernhill-community/social-media");
        walk.begin(AUTHOR);
        walk.edit("This takes place twice a year", "This takes place every quarter");
        walk.save(AUTHOR, "Monitor every quarter");
        assertThat(walk.cannot(AUTHOR, "submit", "--change", "minor", "-m", "Wording"))
                .contains("This is no minor change", "twice a year", "Submit it with --change major");
        assessedAnew(walk);
        approved(walk);
        voided(walk);

        assertThat(walk.does(AUTHOR, "publish", "-m", "Quarterly monitoring", "--effective", "2026-12-01"))
                .contains("Published fernhill-community/social-media@4.0, in force from 2026-12-01");
        assertThat(walk.inForce()).as("until December").isEqualTo("3.0");
        walk.verifies();
    }

    private static void assessedAnew(Walk walk) throws IOException {
        assertThat(walk.cannot(TEAM, "gates"))
                .contains(
                        "after the assessment was declared on 2018-11-15",
                        "Not confirmed: It has been decided whether");
        walk.assess(EIA, "on: 2018-11-15", "on: 2026-11-21");
        walk.save(AUTHOR, "Assess the quarterly monitoring");
        walk.does(AUTHOR, "submit", "-m", "Twice a year was too seldom to see a trend.");
        walk.does(
                TEAM,
                "review",
                "--confirm",
                "equality=CO102-EIA103",
                "--confirm",
                "freedom-of-information=POL2026-11: publish in full",
                "--confirm",
                "information-governance=POL2026-12: agrees");
    }

    private static void approved(Walk walk) {
        assertThat(walk.does(DIRECTOR, "decide", Walk.approval(DIRECTOR, "PP/26/11", 5)))
                .contains("1 of 2 signatures are there");
        assertThat(walk.cannot(TEAM, "publish", "-m", "One will do")).contains("1 of 2 signatures are there");
        assertThat(walk.cannot(DIRECTOR, "decide", Walk.approval("Information Security Manager", "PP/26/11", 5)))
                .contains("has signed already");
        walk.does(GOVERNANCE, "decide", Walk.approval(GOVERNANCE, "PP/26/11", 5));
        assertThat(walk.stage()).isEqualTo("approved");
    }

    private static void voided(Walk walk) throws IOException {
        walk.edit("by the Clinical Effectiveness and Quality Improvement\nTeam.", "by its team.");
        walk.save(AUTHOR, "Shorten it");
        assertThat(walk.stage()).isEqualTo("draft");
        assertThat(walk.cannot(AUTHOR, "publish", "-m", "Quarterly monitoring"))
                .contains("What was approved was revision", "An approval binds to the text that was approved");

        walk.does(AUTHOR, "submit", "-m", "Twice a year was too seldom to see a trend.");
        assertThat(walk.does(AUTHOR, "progress"))
                .contains("[ ] equality", "[x] freedom-of-information", "[x] information-governance");
        walk.does(TEAM, "review", "--confirm", "equality=CO102-EIA103 still holds");
        walk.does(DIRECTOR, "decide", Walk.approval(DIRECTOR, "PP/26/12", 4));
        walk.does(
                "Deputy Head of Information Governance",
                "decide",
                "--approve",
                "--post",
                "Deputy Head of Information Governance",
                "--for",
                GOVERNANCE,
                "--minute",
                "PP/26/12",
                "--present",
                "4");
        assertThat(walk.does(AUTHOR, "progress"))
                .contains("Signed: Deputy Head of Information Governance as", "for the " + GOVERNANCE);
    }
}
