package org.policybook.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.policybook.render.Comparison;
import org.policybook.render.Rendered;

/// Shows what changed between two texts as one HTML page that needs no other file, reads well aloud and
/// on paper, and does not rely on colour. Safe to share between threads.
public final class RedlinePage {
    private static final String SCREEN = "documents/default/redline.ftlh";
    private static final String WITHIN = "documents/default/redline-fragment.ftlh";
    private static final String PAPER = "documents/default/redline-print.ftlh";

    private final DocumentTemplates templates;

    public RedlinePage(DocumentTemplates templates) {
        this.templates = templates;
    }

    /// A page that shows the changes within the text and side by side, whichever the reader chooses.
    ///
    /// @param beside whether it begins side by side
    public Rendered write(Comparison comparison, boolean beside) {
        Map<String, Object> model = RedlineModel.of(comparison);
        model.put("layout", beside ? "beside" : "inline");
        return new Rendered(templates.run(SCREEN, model).getBytes(StandardCharsets.UTF_8), List.of());
    }

    /// The changes within the text, as a part of a page that has a frame of its own.
    public String writeFragment(Comparison comparison) {
        return templates.run(WITHIN, RedlineModel.of(comparison));
    }

    /// The page that PDF is made of: well-formed XML.
    public String writeForPrint(Comparison comparison) {
        return templates.run(PAPER, RedlineModel.of(comparison));
    }
}
