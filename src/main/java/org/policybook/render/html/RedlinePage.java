package org.policybook.render.html;

import org.policybook.diff.PolicyDiff;

/// Shows what changed between two texts as one HTML page that needs no other file, reads well aloud and
/// on paper, and does not rely on colour. Safe to share between threads.
public final class RedlinePage {
    private static final String PAGE = "documents/default/redline.ftlh";

    private final DocumentTemplates templates;

    public RedlinePage(DocumentTemplates templates) {
        this.templates = templates;
    }

    /// @param from what the text before is called: `version 2.1`, a file's name
    /// @param to what the text after is called
    public String html(PolicyDiff diff, String title, String from, String to) {
        return templates.run(PAGE, RedlineModel.of(diff, title, from, to));
    }
}
