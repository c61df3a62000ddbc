package org.policybook.render.html;

import java.nio.charset.StandardCharsets;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Notices;
import org.policybook.render.Rendered;

/// Writes a controlled document as one page of HTML that needs no other file. Every clause is an anchor
/// named by its id. Safe to share between threads.
public final class HtmlDocument {
    private static final String PAGE = "document.ftlh";
    private static final String PRINT = "print.ftlh";

    private final DocumentTemplates templates;

    public HtmlDocument(DocumentTemplates templates) {
        this.templates = templates;
    }

    /// A page in UTF-8, the same for the same document.
    public Rendered write(ControlledDocument document) {
        Notices notices = new Notices();
        String page = templates.run(template(document, PAGE), new DocumentModel(document, notices).fields());
        return new Rendered(page.getBytes(StandardCharsets.UTF_8), notices.all());
    }

    /// The document laid out for paper: well-formed XML, for a program that makes pages of it.
    public String writeForPrint(ControlledDocument document, Notices notices) {
        return templates.run(template(document, PRINT), new DocumentModel(document, notices).fields());
    }

    private static String template(ControlledDocument document, String file) {
        return "documents/%s/%s".formatted(document.house().style().name(), file);
    }
}
