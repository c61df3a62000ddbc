package org.policybook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policybook.document.Section;

/// Real documents, read as a reader sees them. They are not part of the project: the test looks for them
/// beside it, or where `-Dpolicybook.seeds` says.
class SeedIntakeTest {
    private static final Path SEEDS = Path.of(System.getProperty("policybook.seeds", "../shared/seeds"));

    @Test
    void hospitalTrust() throws IOException {
        Intake intake = seed("000");
        assertThat(fact(intake, Fact.TITLE)).contains("Social Media Policy");
        assertThat(fact(intake, Fact.VERSION)).contains("2.2");
        assertThat(fact(intake, Fact.APPROVED_BY)).contains("Staff Partnership Committee");
        assertThat(fact(intake, Fact.APPROVED_ON)).contains("2017-05");
        assertThat(fact(intake, Fact.REVIEW_DUE)).contains("2020-05");
        assertThat(fact(intake, Fact.AUDIENCE)).contains("All trust employees");
        assertThat(fact(intake, Fact.AUTHOR)).contains("Communications and Engagement Officer");
        assertThat(fact(intake, Fact.OWNER)).contains("Director of Workforce");
        assertThat(intake.found().facts()).doesNotContainKeys(Fact.REFERENCE, Fact.EFFECTIVE_FROM, Fact.SUPERSEDES);
        assertThat(outline(intake))
                .containsExactly(
                        "1 Executive Summary",
                        "1 Introduction",
                        "1 Scope",
                        "1 Definitions",
                        "1 Duties",
                        "2 Manager Responsibilities",
                        "2 Employee Responsibilities",
                        "2 Human Resources Responsibilities",
                        "1 Process",
                        "2 Acceptable use of Social Media",
                        "3 DO",
                        "3 DO NOT",
                        "2 Using Social Media at Work",
                        "2 Reporting Inappropriate Use",
                        "2 Grievances and Whistleblowing",
                        "1 Training",
                        "1 Monitoring",
                        "1 References",
                        "2 Supporting policies",
                        "1 Equality Impact Assessment (EIA) Form",
                        "1 Policy approval checklist",
                        "2 Policy review stage",
                        "2 Policy approval stage",
                        "1 Version Control",
                        "1 Translation Service");
        assertThat(appendices(intake)).isEqualTo(3);
    }

    @Test
    void welshBoards() throws IOException {
        Intake intake = seed("001");
        assertThat(fact(intake, Fact.TITLE)).contains("Social media policy");
        assertThat(fact(intake, Fact.DOCUMENT_DATE)).contains("2020-12");
        assertThat(fact(intake, Fact.REVIEW_EVERY)).contains("P1Y");
        assertThat(intake.found().facts()).containsOnlyKeys(Fact.TITLE, Fact.DOCUMENT_DATE, Fact.REVIEW_EVERY);
        assertThat(outline(intake))
                .containsExactly(
                        "1 Introduction",
                        "1 Purpose",
                        "1 Scope and application",
                        "1 Principles",
                        "1 Good practice",
                        "1 Business use of social media",
                        "1 Personal use of social media",
                        "1 Harassment, bullying and 'trolling' on social media",
                        "1 Public use of social media",
                        "1 User responsibilities",
                        "1 Monitoring and compliance",
                        "1 Additional matters",
                        "2 Use of the Welsh Language",
                        "2 Training",
                        "2 Definition and terms used",
                        "1 Review and revision arrangements",
                        "2 Maintenance of this policy",
                        "1 Guidance on the use of social media sites",
                        "1 Unacceptable use of social media",
                        "1 Definitions");
        assertThat(appendices(intake)).isEqualTo(3);
        assertThat(warnings(intake)).anyMatch(what -> what.contains("Best practice") && what.contains("Good practice"));
    }

    @Test
    void communityTrust() throws IOException {
        Intake intake = seed("002");
        assertThat(fact(intake, Fact.TITLE)).contains("Social Media Policy");
        assertThat(fact(intake, Fact.VERSION)).contains("3");
        assertThat(fact(intake, Fact.SUPERSEDES)).contains("2");
        assertThat(fact(intake, Fact.REFERENCE)).contains("CO102");
        assertThat(fact(intake, Fact.OWNER)).contains("Associate Director of Communications");
        assertThat(fact(intake, Fact.APPROVED_BY)).contains("Policy Panel");
        assertThat(fact(intake, Fact.APPROVED_ON)).contains("2018-10-23");
        assertThat(fact(intake, Fact.REVIEW_DUE)).contains("2021-10");
        assertThat(intake.found().keywords()).hasSize(10).contains("Twitter", "social networking");
        assertThat(intake.found().facts()).doesNotContainKeys(Fact.EFFECTIVE_FROM, Fact.AUTHOR, Fact.AUDIENCE);
        assertThat(warnings(intake))
                .filteredOn(what -> what.contains("\"22nd of October\""))
                .hasSize(2);
        assertThat(warnings(intake)).noneMatch(what -> what.contains("two values"));
        assertThat(outline(intake))
                .hasSize(19)
                .startsWith("1 INTRODUCTION", "1 PURPOSE")
                .endsWith("1 REVIEW", "1 REFERENCES");
        assertThat(outline(intake))
                .filteredOn(heading -> heading.startsWith("1"))
                .hasSize(14);
        assertThat(outline(intake))
                .filteredOn(heading -> heading.startsWith("2"))
                .containsExactly(
                        "2 Approval Process",
                        "2 Additional Users",
                        "2 Responding to complaints",
                        "2 Requests for information",
                        "2 Addressing Non-Compliance");
    }

    @Test
    void commissioningGroup() throws IOException {
        Intake intake = seed("003");
        assertThat(fact(intake, Fact.TITLE)).contains("Social Media Policy");
        assertThat(fact(intake, Fact.REFERENCE))
                .hasValueSatisfying(code -> assertThat(code).endsWith("/CE01"));
        assertThat(fact(intake, Fact.AUTHOR)).contains("Social Media and Campaigns Manager");
        assertThat(fact(intake, Fact.APPROVED_BY))
                .hasValueSatisfying(who -> assertThat(who).endsWith(" SMT"));
        assertThat(fact(intake, Fact.APPROVED_ON)).contains("2020-03");
        assertThat(fact(intake, Fact.EFFECTIVE_FROM)).contains("2020-04-01");
        assertThat(fact(intake, Fact.REVIEW_DUE)).contains("2021-03-30");
        assertThat(fact(intake, Fact.REVIEW_EVERY)).contains("P3Y");
        assertThat(fact(intake, Fact.REVIEW_FIRST)).contains("P1Y");
        assertThat(fact(intake, Fact.AUDIENCE))
                .hasValueSatisfying(who -> assertThat(who).startsWith("Governing Body"));
        assertThat(intake.found().facts()).doesNotContainKeys(Fact.VERSION, Fact.OWNER);
        assertThat(warnings(intake)).anyMatch(what -> what.contains("\"C&E01.0\""));
        assertThat(outline(intake)).hasSize(33);
        assertThat(outline(intake))
                .filteredOn(heading -> heading.startsWith("1"))
                .containsExactly(
                        "1 Introduction",
                        "1 Scope",
                        "1 Definitions",
                        "1 Responsibilities",
                        "1 Acceptable use of Social Media",
                        "1 Incident response process",
                        "1 Review",
                        "1 Templates/Forms",
                        "1 Internal and External References",
                        "1 Monitoring",
                        "1 Equality Impact Assessment",
                        "1 Change History",
                        "1 Equality Impact Assessment");
        assertThat(appendices(intake)).isEqualTo(1);
    }

    @Test
    void practiceTemplate() throws IOException {
        Intake intake = seed("004");
        assertThat(intake.found().facts()).isEmpty();
        assertThat(intake.policy().frontMatter().parameters())
                .containsExactly(java.util.Map.entry("practice-name", ""));
        assertThat(warnings(intake)).anyMatch(what -> what.contains("no title")).anyMatch(what -> what.contains("P2Y"));
        assertThat(outline(intake))
                .containsExactly(
                        "1 Definition of Social Media",
                        "1 SCOPE",
                        "1 Employee responsibilities when at work",
                        "1 Employee responsibilities when not at work",
                        "1 Approval",
                        "1 Training",
                        "1 Equality and Diversity",
                        "1 Due Regard",
                        "1 Review and Monitoring");
    }

    private static Intake seed(String number) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "The seed documents are not beside the project; set -Dpolicybook.seeds.");
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return DocumentIntake.read(IntakeFile.of("seed.txt", Files.readAllBytes(file)));
        }
    }

    private static Optional<String> fact(Intake intake, Fact fact) {
        return intake.found().words(fact).map(Found::value);
    }

    private static List<String> outline(Intake intake) {
        return intake.headings().stream()
                .map(heading -> heading.level() + " " + heading.heading())
                .toList();
    }

    private static List<String> warnings(Intake intake) {
        return intake.warnings().stream().map(Warning::what).toList();
    }

    private static long appendices(Intake intake) {
        return intake.policy().sections().stream().filter(Section::appendix).count();
    }
}
