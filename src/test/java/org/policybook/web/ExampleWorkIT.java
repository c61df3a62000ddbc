package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.VersionNumber;
import org.policybook.library.Library;
import org.policybook.library.ListPolicies;
import org.policybook.library.SampleLibrary;
import org.policybook.library.report.MakeReport;
import org.policybook.library.report.ReportQuestion;
import org.policybook.people.Database;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.report.Cell;
import org.policybook.report.Report;

class ExampleWorkIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Library library;

    @BeforeAll
    static void begin() {
        new SampleLibrary(folder).close();
        library = Library.open(folder);
        new ExampleWork(library, TODAY).begin();
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void everyStageHasADraftAndASecondStartAddsNothing() {
        String once = stages();
        new ExampleWork(library, TODAY.plusDays(1)).begin();

        assertThat(stages()).isEqualTo(once).isEqualTo("""
                    disciplinary in-consultation
                    equality-and-human-rights in-review
                    social-media awaiting-approval
                    whistleblowing returned
                    """);
        assertThat(turnaround(TODAY)).containsExactly("""
                    Consultation 2 23.5 31.0
                    Review by groups 3 15.0 22.0
                    Decision of the committee 3 26.0 27.0
                    From decision to publication 3 2.0 3.0
                    First step to publication 3 88.0 91.0
                    """, """
                    Lone Working Policy 1.1 14 July 2026  9.0 26.0 1.0 36.0
                    Staff Car Parking Procedure 1.0 22 April 2026 16.0 15.0 27.0 3.0 91.0
                    Lone Working Policy 1.0 25 October 2025 31.0 22.0 26.0 2.0 88.0
                    """);
        assertThat(turnaround(TODAY.minusDays(140)).getLast())
                .as("before the second version of the policy")
                .isEqualTo("""
                            Staff Car Parking Procedure 1.0 22 April 2026 16.0 15.0 27.0 3.0 91.0
                            Lone Working Policy 1.0 25 October 2025 31.0 22.0 26.0 2.0 88.0
                            """);
    }

    @Test
    void peopleHaveReadSomeAndANurseIsAskedForWhatChanged() {
        try (Database people = Database.open(folder, Optional.empty())) {
            new ExampleReaders(library, people, TODAY).begin();
            new ExampleReaders(library, people, TODAY.plusDays(1)).begin();

            SqlAcknowledgements reading = new SqlAcknowledgements(people);
            assertThat(reading.rates(ExampleAccounts.HOSPITAL))
                    .extracting(
                            rate -> "%s %s %d of %d".formatted(rate.title(), rate.version(), rate.has(), rate.must()))
                    .containsExactly(
                            "Disciplinary Policy 1.1 1 of 3",
                            "Social Media Policy 2.2 8 of 16",
                            "Whistleblowing Policy 2.0 8 of 16",
                            "Lone Working Policy 1.1 3 of 4");
            assertThat(reading.toRead("reader@example.org"))
                    .extracting(text -> "%s %s asked on %s, read %s"
                            .formatted(
                                    text.title(),
                                    text.version(),
                                    text.asked(),
                                    text.known().map(VersionNumber::text).orElse("none")))
                    .containsExactly(
                            "Social Media Policy 2.2 asked on 2024-05-01, read none",
                            "Whistleblowing Policy 2.0 asked on 2024-07-01, read 1.0");
            assertThat(reading.ofManager("community.lead@example.org"))
                    .filteredOn(state -> !state.isDone())
                    .extracting(state -> state.person().name() + ": " + state.title())
                    .contains("Mel Midwife: Lone Working Policy");
        }
    }

    /// The tables of the report, a line each row.
    private static List<String> turnaround(LocalDate day) {
        Report report = new MakeReport(library, damage -> {
                    throw damage;
                })
                .make(
                        "turnaround",
                        new ReportQuestion(Set.of(ExampleAccounts.HOSPITAL), day, Optional.empty(), Set.of()));
        return report.sections().stream()
                .map(section -> section.table().rows().stream()
                        .map(row -> row.stream().map(ExampleWorkIT::shown).collect(Collectors.joining(" ")) + "\n")
                        .collect(Collectors.joining()))
                .toList();
    }

    private static String shown(Cell cell) {
        return cell instanceof Cell.Date date ? date.value().inWords() : cell.shown();
    }

    private static String stages() {
        StringBuilder lines = new StringBuilder();
        new ListPolicies(library)
                        .list(Set.of(ExampleAccounts.HOSPITAL), TODAY, damage -> {
                            throw damage;
                        })
                        .stream()
                        .filter(line -> line.stage().isPresent())
                        .forEach(line -> lines.append(line.policy().policy())
                                .append(' ')
                                .append(line.stage().orElseThrow())
                                .append('\n'));
        return lines.toString();
    }
}
