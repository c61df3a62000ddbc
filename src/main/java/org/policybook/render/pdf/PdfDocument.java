package org.policybook.render.pdf;

import java.time.LocalDate;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Facts;
import org.policybook.render.Labels;
import org.policybook.render.Notices;
import org.policybook.render.Rendered;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;

/// Writes a controlled document as PDF: archival, tagged, with bookmarks, all fonts embedded, and loading
/// nothing from anywhere. Safe to share between threads.
public final class PdfDocument {
    /// The date of a text that no date is known for.
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final HtmlDocument html;
    private final PageFonts fonts = new PageFonts();

    public PdfDocument(DocumentTemplates templates) {
        this.html = new HtmlDocument(templates);
    }

    /// A file of PDF/A-2a and PDF/UA-1, the same for the same document.
    public Rendered write(ControlledDocument document) {
        Notices notices = new Notices();
        MissingCharacters characters = new MissingCharacters(fonts.coverage());
        String page = characters.replaceIn(html.writeForPrint(document, notices), notices);
        Facts facts = Facts.of(document, Labels.of(document));
        FixedIdentity identity = new FixedIdentity(facts.dated().orElse(UNDATED), page.hashCode());
        byte[] bytes =
                PdfPages.layOut(page, fonts, identity, document.issue().policy().toString());
        return new Rendered(bytes, notices.all());
    }
}
