package org.policybook.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policybook.document.PolicyText;
import org.policybook.intake.Fact;
import org.policybook.intake.Intake;
import org.policybook.intake.IntakeFile;

/// Real Word files, where they are at hand: twenty-one templates of a management system for security. What is expected
/// was read off their pages.
class WordCorpusTest {
    private static final Path FILES =
            Path.of("../shared/corpora/i-isms").toAbsolutePath().normalize();

    private static List<Path> files() throws IOException {
        assumeTrue(Files.isDirectory(FILES), "the Word files to try are not at hand in " + FILES);
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().matches(".*\\.do[ct]x"))
                    .sorted()
                    .toList();
        }
    }

    private static Intake read(Path file) throws IOException {
        return WordIntake.read(
                IntakeFile.of(file.getFileName().toString(), Files.readAllBytes(file)), Tracked.ACCEPTED);
    }

    @Test
    void allAreReadWithTitleAndOutlineAndWithoutProblems() throws IOException {
        for (Path file : files()) {
            Intake read = read(file);
            assertThat(read.headings()).as(file.toString()).isNotEmpty();
            assertThat(read.found().words(Fact.TITLE)).as(file.toString()).isPresent();
            assertThat(PolicyText.parse(PolicyText.format(read.policy())).problems())
                    .as(file.toString())
                    .noneMatch(problem -> problem.rule().equals("broken-reference"));
        }
    }

    @Test
    void headingsStandAtTheDepthsOfTheContentsPage() throws IOException {
        Path plan = files().stream()
                .filter(file -> file.toString().contains("Business Continuity"))
                .findFirst()
                .orElseThrow();

        assertThat(read(plan).headings().stream().map(heading -> heading.level() + " " + heading.heading()))
                .containsSubsequence(
                        "1 Introduction",
                        "2 Emergency Contact Information",
                        "1 Overview",
                        "2 Loss of Technology Tolerances",
                        "3 Industrial Equipment",
                        "1 Strategy",
                        "3 Transition to Primary Site/Line",
                        "1 Appendices",
                        "2 Recovery Tasks List");
    }
}
