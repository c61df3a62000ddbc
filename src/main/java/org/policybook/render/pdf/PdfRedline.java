package org.policybook.render.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.policybook.render.Comparison;
import org.policybook.render.Notices;
import org.policybook.render.Rendered;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.RedlinePage;

/// Writes what changed between two texts as PDF, of the same kind as a document's. Safe to share between
/// threads.
public final class PdfRedline {
    /// The date of changes that no date is known for.
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final RedlinePage html;
    private final PageFonts fonts = new PageFonts();

    public PdfRedline(DocumentTemplates templates) {
        html = new RedlinePage(templates);
    }

    /// A file of PDF/A-2a and PDF/UA-1, the same for the same comparison.
    public Rendered write(Comparison comparison) {
        Notices notices = new Notices();
        MissingCharacters characters = new MissingCharacters(fonts.coverage());
        String page = characters.replaceIn(html.writeForPrint(comparison), notices);
        LocalDate dated = comparison
                .reviser()
                .at()
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(UNDATED);
        String what = "The changes from %s to %s"
                .formatted(comparison.before().name(), comparison.after().name());
        byte[] bytes = PdfPages.layOut(page, fonts, new FixedIdentity(dated, page.hashCode()), what);
        return new Rendered(bytes, notices.all());
    }
}
