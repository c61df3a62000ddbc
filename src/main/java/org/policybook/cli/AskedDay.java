package org.policybook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policybook.document.OrganisationId;
import org.policybook.library.report.ReportQuestion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say of which organisations a report is, and as of which day.
final class AskedDay {
    @Option(
            names = "--org",
            paramLabel = "ORG",
            description = "Only this organisation; may be repeated.",
            arity = "1..*",
            split = ",")
    private List<String> organisations = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day (default: today).")
    private @Nullable String on;

    @Mixin
    private final Belief belief = new Belief();

    List<String> organisations() {
        return organisations;
    }

    /// @param today the day when none was said
    /// @param leavers posts whose holders have left
    ReportQuestion question(Set<OrganisationId> of, LocalDate today, Set<String> leavers) {
        LocalDate day = on == null ? belief.day().orElse(today) : LibraryCommand.day("--on", on);
        return new ReportQuestion(of, day, belief.day(), leavers);
    }
}
