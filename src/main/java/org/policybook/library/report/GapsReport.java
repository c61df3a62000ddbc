package org.policybook.library.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;
import org.policybook.library.PolicyTimeline;
import org.policybook.report.Cell;
import org.policybook.report.Column;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// Policies that nobody looks after: without an owner, with one who left or whom the organisation does not know, and
/// with references that lead nowhere.
final class GapsReport implements BoardReport {
    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public String title() {
        return "Policies that need looking after";
    }

    @Override
    public String purpose() {
        return "Which policies in force have no owner, an owner who left, or references that lead nowhere.";
    }

    @Override
    public List<Section> sections(ReportBasis basis) {
        return List.of(
                owners(basis, "Without an owner", one -> owner(one).isEmpty()),
                owners(
                        basis,
                        "Owner has left",
                        one -> owner(one).filter(basis.leavers()::contains).isPresent()),
                owners(
                        basis,
                        "Owner is no post of the organisation",
                        one -> owner(one)
                                .filter(post -> !basis.leavers().contains(post))
                                .filter(post -> isUnknown(post, one))
                                .isPresent()),
                references(basis));
    }

    private static Optional<String> owner(ReportBasis.OfOrganisation one) {
        return one.row().text().posts().owner();
    }

    private static boolean isUnknown(String post, ReportBasis.OfOrganisation one) {
        List<String> posts = one.register().organisation().bodies().posts();
        return !posts.isEmpty() && !posts.contains(post);
    }

    private static Section owners(ReportBasis basis, String title, Predicate<ReportBasis.OfOrganisation> wanted) {
        List<List<Cell>> rows = basis.inForce().stream()
                .filter(wanted)
                .map(one -> Rows.cells(
                        basis,
                        one,
                        Cell.of(owner(one)),
                        Cell.of(one.row().version().approval().by()),
                        Cell.date(one.row().review().due())))
                .toList();
        return Section.of(
                title,
                rows.isEmpty() ? "There are none." : "%d policies in force.".formatted(rows.size()),
                new Table(
                        Rows.columns(
                                basis, Column.text("Owner"), Column.text("Approved by"), Column.date("Review due")),
                        rows));
    }

    private static Section references(ReportBasis basis) {
        Map<PolicyId, PolicyTimeline> published = new HashMap<>();
        basis.timelines().forEach(policy -> published.put(policy.policy(), policy));
        List<List<Cell>> rows = new ArrayList<>();
        for (ReportBasis.OfOrganisation one : basis.inForce()) {
            for (PolicyReference reference : one.row().text().references()) {
                if (isBroken(reference, one.row().policy(), published, basis)) {
                    rows.add(Rows.cells(basis, one, Cell.of(owner(one)), Cell.of(reference.toString())));
                }
            }
        }
        return Section.of(
                "Broken references",
                rows.isEmpty() ? "There are none." : "%d references lead nowhere.".formatted(rows.size()),
                new Table(Rows.columns(basis, Column.text("Owner"), Column.text("Leads nowhere")), rows));
    }

    private static boolean isBroken(
            PolicyReference reference, PolicyId from, Map<PolicyId, PolicyTimeline> published, ReportBasis basis) {
        PolicyId meant = reference.from(from.organisation());
        PolicyTimeline found = published.get(meant);
        if (found != null && !found.record().published().isEmpty()) {
            return reference
                    .version()
                    .filter(version -> found.record().version(version).isEmpty())
                    .isPresent();
        }
        return basis.known().hasOrganisation(meant) && !basis.known().has(meant, reference);
    }

    @Override
    public List<String> notes(ReportBasis basis) {
        String leavers = basis.leavers().isEmpty()
                ? "No leavers were named, so no owner counts as one who left."
                : "Counted as left: %s."
                        .formatted(String.join(
                                ", ", basis.leavers().stream().sorted().toList()));
        return List.of(
                leavers,
                "A reference to an organisation outside the library cannot be checked. Whether the clause that a reference names is there is told by \"policybook check\".");
    }
}
