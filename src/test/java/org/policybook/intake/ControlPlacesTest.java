package org.policybook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.policybook.document.PolicyText;

/// Facts are found wherever documents keep them: behind the text, in tables of changes, at page edges.
class ControlPlacesTest {
    private static final String TEXT = """
            Lone Working Policy

            1. Scope

            This policy is for everyone who works alone, at the desk or on the road.

            2. Duties

            Managers must know who works alone.

            """;

    private static Intake read(String text) {
        return DocumentIntake.read(IntakeFile.of("policy.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String value(Intake intake, Fact fact) {
        return intake.found().words(fact).map(Found::value).orElse("");
    }

    @Test
    void aControlPageBehindTheText() {
        Intake intake = read(TEXT + """
                Document Control

                Author: Health and Safety Manager
                Approved by: Risk Committee
                Date approved: 4 March 2021
                Target audience: All staff
                Keywords: lone working; alarms
                Equality impact assessment completed: 2 February 2021
                Version: 2
                """);

        assertThat(value(intake, Fact.AUTHOR)).isEqualTo("Health and Safety Manager");
        assertThat(value(intake, Fact.APPROVED_BY)).isEqualTo("Risk Committee");
        assertThat(value(intake, Fact.APPROVED_ON)).isEqualTo("2021-03-04");
        assertThat(value(intake, Fact.AUDIENCE)).isEqualTo("All staff");
        assertThat(value(intake, Fact.ASSESSED_ON)).isEqualTo("2021-02-02");
        assertThat(intake.found().keywords()).containsExactly("lone working", "alarms");
        assertThat(PolicyText.format(intake.policy())).doesNotContain("Document Control", "Risk Committee");
    }

    @Test
    void theTableOfChangesListsPastVersions() {
        Intake intake = read(TEXT + """
                3. Version history

                Version\tDate\tChanges
                1.0\tMay 2012\tFirst issue
                2.0\t22nd of October\tNew alarms
                """);

        assertThat(intake.found().others())
                .extracting(found -> found.value().group() + " " + found.value().label() + ": "
                        + found.value().value())
                .containsExactly(
                        "past version 1.0: May 2012; First issue", "past version 2.0: 22nd of October; New alarms");
        assertThat(PolicyText.format(intake.policy())).contains("| 1.0 | May 2012 | First issue |");
    }

    @Test
    void titlePageAndPageFootMayContradictEachOther() {
        String foot = "Version 2.9 Page %d of 3\n\n";
        Intake intake = read("Lone Working Policy\n\nVersion: 3\n\n" + foot.formatted(1)
                + TEXT.substring(TEXT.indexOf("1. Scope")) + foot.formatted(2) + "3. Review\n\nEvery year.\n\n"
                + foot.formatted(3));

        assertThat(value(intake, Fact.VERSION)).isEqualTo("3");
        assertThat(intake.warnings())
                .extracting(warning -> warning.what() + " " + warning.where())
                .anyMatch(told -> told.contains("\"3\"") && told.contains("line 3") && told.contains("2.9"));
    }
}
