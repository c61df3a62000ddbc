package org.policybook.library.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.render.Rendered;
import org.policybook.render.html.DashboardPage;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.ReportPage;
import org.policybook.render.pdf.PdfReport;
import org.policybook.render.report.CsvReport;
import org.policybook.render.report.XlsxReport;
import org.policybook.render.style.HouseStyle;
import org.policybook.render.style.HouseStyles;
import org.policybook.report.Dashboard;
import org.policybook.report.Report;

/// Writes a report as a file, in the house style of its organisation; of several, in the default one.
public final class WriteReport {
    private static final String DEFAULT = "default";

    private final Library library;

    public WriteReport(Library library) {
        this.library = library;
    }

    /// The forms of a report.
    public enum Form {
        CSV,
        XLSX,
        PDF,
        HTML
    }

    /// @param organisations those it was asked about; all when empty
    /// @param warn is told of everything that could not be shown as meant
    public byte[] write(Report report, Form form, Set<OrganisationId> organisations, Consumer<String> warn) {
        return switch (form) {
            case CSV -> new CsvReport().write(report);
            case XLSX ->
                new XlsxReport().write(report, style(organisations).colours().accent());
            case PDF -> told(new PdfReport(templates()).write(report, style(organisations)), warn);
            case HTML -> told(new ReportPage(templates()).write(report, style(organisations), ReportPage::web), warn);
        };
    }

    /// A dashboard as a page.
    public byte[] write(Dashboard dashboard, Set<OrganisationId> organisations) {
        return new DashboardPage(templates())
                .write(dashboard, style(organisations))
                .bytes();
    }

    /// The sections and notes of a report, as a part of another page; headings are of the second level.
    ///
    /// @param links where a cell's link leads, by the address it holds; empty for no link
    public String fragment(Report report, Function<String, Optional<String>> links) {
        return new ReportPage(templates()).fragment(report, links);
    }

    /// The figures and lists of a dashboard, as a part of another page.
    ///
    /// @param links where a line leads, by the address it holds; empty for no link
    public String fragment(Dashboard dashboard, Function<String, Optional<String>> links) {
        return new DashboardPage(templates()).fragment(dashboard, links);
    }

    private DocumentTemplates templates() {
        return DocumentTemplates.from(library.templates());
    }

    private HouseStyle style(Set<OrganisationId> organisations) {
        List<OrganisationId> asked = organisations.isEmpty() ? library.organisations() : List.copyOf(organisations);
        HouseStyles styles = HouseStyles.from(library.templates());
        return asked.size() == 1
                ? styles.style(library.organisation(asked.getFirst()).house())
                : styles.style(DEFAULT);
    }

    private static byte[] told(Rendered rendered, Consumer<String> warn) {
        rendered.warnings().forEach(warn);
        return rendered.bytes();
    }
}
