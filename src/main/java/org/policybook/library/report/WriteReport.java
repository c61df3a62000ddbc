package org.policybook.library.report;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.document.OrganisationId;
import org.policybook.library.Library;
import org.policybook.render.Rendered;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.ReportPage;
import org.policybook.render.pdf.PdfReport;
import org.policybook.render.report.CsvReport;
import org.policybook.render.report.XlsxReport;
import org.policybook.render.style.HouseStyle;
import org.policybook.render.style.HouseStyles;
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

    private DocumentTemplates templates() {
        return DocumentTemplates.from(library.templates());
    }

    private HouseStyle style(Set<OrganisationId> organisations) {
        List<OrganisationId> asked = organisations.isEmpty() ? library.organisations() : List.copyOf(organisations);
        String name = asked.size() == 1
                ? library.organisation(asked.getFirst()).house().style()
                : DEFAULT;
        return HouseStyles.from(library.templates()).style(name);
    }

    private static byte[] told(Rendered rendered, Consumer<String> warn) {
        rendered.warnings().forEach(warn);
        return rendered.bytes();
    }
}
