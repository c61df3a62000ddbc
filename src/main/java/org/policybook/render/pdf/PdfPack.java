package org.policybook.render.pdf;

import org.policybook.render.MeetingPack;
import org.policybook.render.Notices;
import org.policybook.render.Rendered;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.PackPage;

/// Writes the papers of a meeting as one PDF, of the same kind as a document's. Safe to share between threads.
public final class PdfPack {
    private final PackPage html;
    private final PageFonts fonts = new PageFonts();

    public PdfPack(DocumentTemplates templates) {
        html = new PackPage(templates);
    }

    /// A file of PDF/A-2a and PDF/UA-1, the same for the same papers.
    public Rendered write(MeetingPack pack) {
        Notices notices = new Notices();
        MissingCharacters characters = new MissingCharacters(fonts.coverage());
        String page = characters.replaceIn(html.writeForPrint(pack, notices), notices);
        FixedIdentity identity = new FixedIdentity(pack.meeting(), page.hashCode());
        byte[] bytes = PdfPages.layOut(page, fonts, identity, "The papers of the %s".formatted(pack.committee()));
        return new Rendered(bytes, notices.all());
    }
}
