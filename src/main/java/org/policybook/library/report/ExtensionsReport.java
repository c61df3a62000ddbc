package org.policybook.library.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.VersionEvent;
import org.policybook.library.PolicyTimeline;
import org.policybook.report.Cell;
import org.policybook.report.Column;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// Every review that was put off or brought forward, by whom and why.
final class ExtensionsReport implements BoardReport {
    @Override
    public String name() {
        return "extensions";
    }

    @Override
    public String title() {
        return "Moved reviews";
    }

    @Override
    public String purpose() {
        return "Which reviews were put off, who allowed it and why, and which were brought forward.";
    }

    /// @param on when it was decided, or happened
    private record Move(PolicyTimeline policy, PartialDate on, List<Cell> cells) {}

    @Override
    public List<Section> sections(ReportBasis basis) {
        return List.of(section(basis, "Extensions", "allowed by", true), section(basis, "Brought forward", "", false));
    }

    private static Section section(ReportBasis basis, String title, String by, boolean extensions) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.link("Policy"),
                Column.text("Version"),
                Column.date("Due before"),
                Column.date("Due then"),
                Column.date(extensions ? "Decided on" : "Happened on")));
        if (!by.isEmpty()) {
            columns.add(Column.text("Allowed by"));
        }
        columns.add(Column.text("Why"));
        List<Move> moves = basis.timelines()
                .flatMap(policy -> moves(policy, extensions).stream())
                .filter(move -> !move.on().firstDay().isAfter(basis.day()))
                .sorted(Comparator.comparing(Move::on).reversed())
                .toList();
        String paragraph = moves.isEmpty() ? "There are none." : "%d, the latest first.".formatted(moves.size());
        return Section.of(
                title,
                paragraph,
                new Table(columns, moves.stream().map(Move::cells).toList()));
    }

    private static List<Move> moves(PolicyTimeline policy, boolean extensions) {
        List<Move> moves = new ArrayList<>();
        List<GovernanceEvent> events = policy.record().events();
        for (int i = 0; i < events.size(); i++) {
            PolicyRecord before = new PolicyRecord(events.subList(0, i));
            if (extensions && events.get(i) instanceof VersionEvent.Extended extended) {
                moves.add(extended(policy, before, extended));
            } else if (!extensions && events.get(i) instanceof VersionEvent.Triggered triggered) {
                moves.add(triggered(policy, before, triggered));
            }
        }
        return moves;
    }

    private static Move extended(PolicyTimeline policy, PolicyRecord before, VersionEvent.Extended event) {
        Published version = before.version(event.version()).orElseThrow();
        return new Move(
                policy,
                event.approval().on(),
                List.of(
                        link(policy, version),
                        Cell.of(version.version().text()),
                        Cell.date(version.reviewDue()),
                        new Cell.Date(event.reviewDue()),
                        new Cell.Date(event.approval().on()),
                        Cell.of(event.approval().by()),
                        Cell.of(event.rationale())));
    }

    private static Move triggered(PolicyTimeline policy, PolicyRecord before, VersionEvent.Triggered event) {
        Published version = before.version(event.version()).orElseThrow();
        Optional<PartialDate> due = version.reviewDue();
        return new Move(
                policy,
                event.happened(),
                List.of(
                        link(policy, version),
                        Cell.of(version.version().text()),
                        Cell.date(due),
                        new Cell.Date(event.reviewDue()),
                        new Cell.Date(event.happened()),
                        Cell.of(event.because())));
    }

    private static Cell link(PolicyTimeline policy, Published version) {
        return new Cell.Link(
                policy.text(version).named().title().orElse(policy.policy().toString()),
                policy.policy() + "@" + version.version());
    }

    @Override
    public List<String> notes(ReportBasis basis) {
        return List.of();
    }
}
