package org.policybook.library.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policybook.document.BadInput;

/// The reports there are.
final class BoardReports {
    private static final List<BoardReport> PARTS = List.of(
            new ComplianceReport(),
            new OverdueReport(),
            new ExtensionsReport(),
            new TurnaroundReport(),
            new EqualityReport(),
            new GapsReport(),
            new PublicationReport(),
            new RegisterReport());

    private BoardReports() {}

    static List<BoardReport> all() {
        List<BoardReport> all = new ArrayList<>(PARTS);
        all.add(new GovernanceReport(PARTS));
        return all;
    }

    /// @throws BadInput when there is none of the name, saying which there are
    static BoardReport named(String name) {
        return all().stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("There is no report \"%s\". There are: %s."
                        .formatted(name, all().stream().map(BoardReport::name).collect(Collectors.joining(", ")))));
    }
}
