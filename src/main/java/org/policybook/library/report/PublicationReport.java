package org.policybook.library.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policybook.report.Cell;
import org.policybook.report.Column;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// What an organisation makes public of its policies, for its publication scheme under the Freedom of Information Act.
final class PublicationReport implements BoardReport {
    private static final String PUBLIC = "public";
    private static final String UNSAID = "(not classified)";

    @Override
    public String name() {
        return "publication";
    }

    @Override
    public String title() {
        return "Freedom of information: policies published";
    }

    @Override
    public String purpose() {
        return "Which policies in force are public, for the publication scheme, and which are not.";
    }

    @Override
    public List<Section> sections(ReportBasis basis) {
        List<List<Cell>> rows = basis.inForce().stream()
                .filter(one -> classification(one).equals(PUBLIC))
                .map(one -> Rows.cells(
                        basis,
                        one,
                        Cell.of(one.row().text().named().reference()),
                        Cell.of(one.row().version().version().text()),
                        new Cell.Date(one.row().version().effectiveFrom()),
                        Cell.date(one.row().review().due()),
                        Cell.of(one.row().text().posts().owner()),
                        site(one)))
                .toList();
        Section published = Section.of(
                "Publication list",
                rows.isEmpty() ? "No policy in force is public." : "%d policies are public.".formatted(rows.size()),
                new Table(
                        Rows.columns(
                                basis,
                                Column.text("Reference"),
                                Column.text("Version"),
                                Column.date("In force from"),
                                Column.date("Review due"),
                                Column.text("Ask"),
                                Column.link("Published at")),
                        rows));
        return List.of(published, classified(basis));
    }

    private static String classification(ReportBasis.OfOrganisation one) {
        return one.row().text().named().classification().orElse(UNSAID);
    }

    private static Cell site(ReportBasis.OfOrganisation one) {
        return one.register()
                .organisation()
                .house()
                .web()
                .site()
                .<Cell>map(site -> new Cell.Link(site, site))
                .orElse(Cell.NONE);
    }

    private static Section classified(ReportBasis basis) {
        Map<String, Long> counts = basis.inForce().stream()
                .collect(Collectors.groupingBy(PublicationReport::classification, TreeMap::new, Collectors.counting()));
        return Section.of(
                "Policies in force by classification",
                "",
                new Table(
                        List.of(Column.text("Classification"), Column.number("Policies")),
                        counts.entrySet().stream()
                                .map(entry -> List.of(Cell.of(entry.getKey()), Cell.of(entry.getValue())))
                                .toList()));
    }

    @Override
    public List<String> notes(ReportBasis basis) {
        return List.of("Public is what the text's classification says; without one a text is not listed.");
    }
}
