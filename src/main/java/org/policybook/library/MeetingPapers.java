package org.policybook.library;

import java.util.function.Consumer;
import org.policybook.render.MeetingPack;
import org.policybook.render.Rendered;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.PackPage;
import org.policybook.render.pdf.PdfPack;

/// The papers of one meeting, ready to be written.
public final class MeetingPapers {
    private final MeetingPack pack;
    private final DocumentTemplates templates;

    MeetingPapers(MeetingPack pack, DocumentTemplates templates) {
        this.pack = pack;
        this.templates = templates;
    }

    /// The forms of a pack.
    public enum Form {
        HTML,
        PDF
    }

    /// The committee as the organisation writes it.
    public String committee() {
        return pack.committee();
    }

    /// How many policies it can decide on.
    public int forDecision() {
        return pack.papers().size();
    }

    /// How many more are on their way to it, and still with a reviewing group.
    public int inReview() {
        return pack.coming().size();
    }

    /// Whether there is nothing to meet about.
    public boolean isEmpty() {
        return pack.papers().isEmpty() && pack.coming().isEmpty();
    }

    /// @param warn is told of everything that could not be shown as meant
    public byte[] write(Form form, Consumer<String> warn) {
        Rendered rendered = switch (form) {
            case HTML -> new PackPage(templates).write(pack);
            case PDF -> new PdfPack(templates).write(pack);
        };
        rendered.warnings().forEach(warn);
        return rendered.bytes();
    }
}
