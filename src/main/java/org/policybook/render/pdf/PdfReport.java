package org.policybook.render.pdf;

import org.policybook.render.Notices;
import org.policybook.render.Rendered;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.ReportPage;
import org.policybook.render.style.HouseStyle;
import org.policybook.report.Report;

/// Writes a report as PDF, of the same kind as a document's. Safe to share between threads.
public final class PdfReport {
    private final ReportPage html;
    private final PageFonts fonts = new PageFonts();

    public PdfReport(DocumentTemplates templates) {
        html = new ReportPage(templates);
    }

    /// A file of PDF/A-2a and PDF/UA-1, the same for the same report.
    public Rendered write(Report report, HouseStyle style) {
        Notices notices = new Notices();
        MissingCharacters characters = new MissingCharacters(fonts.coverage());
        String page = characters.replaceIn(html.writeForPrint(report, style), notices);
        FixedIdentity identity = new FixedIdentity(report.asOf().day(), page.hashCode());
        byte[] bytes = PdfPages.layOut(page, fonts, identity, "The report \"%s\"".formatted(report.title()));
        return new Rendered(bytes, notices.all());
    }
}
