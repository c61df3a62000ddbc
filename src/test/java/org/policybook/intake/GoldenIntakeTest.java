package org.policybook.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.Clauses;
import org.policybook.document.PolicyText;

/// Each document in `src/test/resources/intake` gives the report that stands beside it as `NAME.expected`.
/// Run with `-Dgolden.record=true` to write the reports anew, and read them before they are committed.
class GoldenIntakeTest {
    private static final Path CASES = Path.of("src/test/resources/intake");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "control-page.txt",
                "hard-wrapped.txt",
                "cover-date.txt",
                "template.txt",
                "foreign.md",
                "own.md",
                "visitors.html"
            })
    void givesTheExpectedReport(String name) throws IOException {
        Intake intake = DocumentIntake.read(IntakeFile.of(name, Files.readAllBytes(CASES.resolve(name))));
        Path golden = CASES.resolve(name + ".expected");
        String report = IntakeReport.of(intake);
        if (Boolean.getBoolean("golden.record")) {
            Files.writeString(golden, report, UTF_8);
        }
        assertThat(report).isEqualTo(Files.readString(golden, UTF_8));
    }

    /// What an import makes is in canonical form: writing and reading it changes nothing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "control-page.txt",
                "hard-wrapped.txt",
                "cover-date.txt",
                "template.txt",
                "foreign.md",
                "own.md",
                "visitors.html"
            })
    void survivesWritingAndReading(String name) throws IOException {
        Intake intake = DocumentIntake.read(IntakeFile.of(name, Files.readAllBytes(CASES.resolve(name))));
        var again = PolicyText.parse(PolicyText.format(intake.policy())).policy();
        assertThat(Clauses.of(again)).isEqualTo(Clauses.of(intake.policy()));
        assertThat(again).isEqualTo(intake.policy());
    }
}
