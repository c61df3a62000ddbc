package org.policybook.library.report;

import java.util.List;
import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.library.RegisterRow;
import org.policybook.library.TextFacts;
import org.policybook.report.Cell;
import org.policybook.report.Column;
import org.policybook.report.Section;
import org.policybook.report.Table;

/// Every policy with its version, dates and posts.
final class RegisterReport implements BoardReport {
    @Override
    public String name() {
        return "register";
    }

    @Override
    public String title() {
        return "Register of policies";
    }

    @Override
    public String purpose() {
        return "Which policies there are, in which version, whose they are, and when they are reviewed.";
    }

    @Override
    public List<Section> sections(ReportBasis basis) {
        List<Column> columns = Rows.columns(
                basis,
                Column.text("Reference"),
                Column.text("Type"),
                Column.text("Version"),
                Column.text("Status"),
                Column.date("In force from"),
                Column.text("Owner"),
                Column.text("Approved by"),
                Column.date("Approved on"),
                Column.date("Review starts"),
                Column.date("Review due"),
                Column.text("Review"));
        List<List<Cell>> rows =
                basis.rows().stream().map(one -> row(basis, one)).toList();
        return List.of(Section.of(
                "Register",
                "%d policies, of which %d are in force."
                        .formatted(rows.size(), basis.inForce().size()),
                new Table(columns, rows)));
    }

    private static List<Cell> row(ReportBasis basis, ReportBasis.OfOrganisation one) {
        RegisterRow row = one.row();
        TextFacts text = row.text();
        Optional<PartialDate> starts = row.review().starts().map(PartialDate::of);
        return Rows.cells(
                basis,
                one,
                Cell.of(text.named().reference()),
                Rows.words(text.type()),
                Cell.of(row.version().version().text()),
                Rows.words(row.status().toString()),
                new Cell.Date(row.version().effectiveFrom()),
                Cell.of(text.posts().owner()),
                Cell.of(row.version().approval().by()),
                new Cell.Date(row.version().approval().on()),
                Cell.date(row.isInForce() ? starts : Optional.empty()),
                Cell.date(row.review().due()),
                Rows.words(row.isInForce() ? row.review().state().toString() : ""));
    }

    @Override
    public List<String> notes(ReportBasis basis) {
        return List.of("A policy counts by the version in force on the day, else by the last that had been.");
    }
}
