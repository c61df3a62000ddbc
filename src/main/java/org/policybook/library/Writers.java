package org.policybook.library;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Rendered;
import org.policybook.render.docx.DocxDocument;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.HtmlDocument;
import org.policybook.render.pdf.PdfDocument;

/// The writers of each form over one set of templates. The one for PDF, which reads fonts, is made when it
/// is first asked for, and once.
final class Writers {
    private final DocumentTemplates templates;
    private @Nullable PdfDocument pdf;

    Writers(DocumentTemplates templates) {
        this.templates = templates;
    }

    byte[] write(ControlledDocument document, RenderPolicy.Form form, Consumer<String> warn) {
        Rendered rendered = switch (form) {
            case HTML -> new HtmlDocument(templates).write(document);
            case PDF -> pdf().write(document);
            case DOCX -> new DocxDocument().write(document);
        };
        rendered.warnings().forEach(warn);
        return rendered.bytes();
    }

    private synchronized PdfDocument pdf() {
        PdfDocument made = pdf == null ? new PdfDocument(templates) : pdf;
        pdf = made;
        return made;
    }
}
