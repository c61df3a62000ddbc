package org.policybook.library.report;

import java.util.List;
import org.policybook.report.Report;
import org.policybook.report.Section;

/// All of the others in one, to be handed to an inspector.
final class GovernanceReport implements BoardReport {
    private final List<BoardReport> parts;

    GovernanceReport(List<BoardReport> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public String name() {
        return "governance";
    }

    @Override
    public String title() {
        return "Policy governance report";
    }

    @Override
    public String purpose() {
        return "All of the others in one, to be handed to an inspector.";
    }

    @Override
    public List<Section> sections(ReportBasis basis) {
        return parts.stream().flatMap(part -> part.sections(basis).stream()).toList();
    }

    @Override
    public List<String> notes(ReportBasis basis) {
        Report none = new Report(name(), title(), basis.asOf(), List.of(), List.of());
        List<Report> notes = parts.stream()
                .map(part -> new Report(part.name(), part.title(), basis.asOf(), List.of(), part.notes(basis)))
                .toList();
        return none.followedBy(notes).notes();
    }
}
