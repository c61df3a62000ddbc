package org.policybook.intake;

import org.policybook.document.PolicyText;

/// An import as readable lines, for golden files.
final class IntakeReport {
    private IntakeReport() {}

    static String of(Intake intake) {
        StringBuilder report = new StringBuilder("# facts\n");
        intake.found()
                .facts()
                .forEach((fact, found) -> report.append("%s: %s (%s, line %d)%n"
                        .formatted(
                                fact.key(),
                                found.value(),
                                found.certainty(),
                                found.place().line())));
        intake.found()
                .others()
                .forEach(other -> report.append("other: %s | %s | %s%n"
                        .formatted(
                                other.value().group(),
                                other.value().label(),
                                other.value().value())));
        report.append("\n# headings\n");
        intake.headings()
                .forEach(heading -> report.append("  ".repeat(heading.level() - 1))
                        .append(heading.heading())
                        .append('\n'));
        report.append("\n# warnings\n");
        intake.warnings()
                .forEach(warning -> report.append(warning.where().line())
                        .append(": ")
                        .append(warning.what())
                        .append('\n'));
        report.append("\n# dropped\n");
        intake.dropped()
                .forEach(warning -> report.append(warning.where().line())
                        .append(": ")
                        .append(warning.what())
                        .append('\n'));
        return report.append("\n# text\n")
                .append(PolicyText.format(intake.policy()))
                .toString();
    }
}
