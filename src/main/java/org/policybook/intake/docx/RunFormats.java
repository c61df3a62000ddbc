package org.policybook.intake.docx;

import java.util.HashMap;
import java.util.Map;

/// Works out how runs look: what the document, the styles and the run itself say, the nearest last.
final class RunFormats {
    private final Styles styles;
    private final Map<String, RunFormat> ofParagraphs = new HashMap<>();

    RunFormats(Styles styles) {
        this.styles = styles;
    }

    /// The look that a paragraph style gives its text.
    RunFormat ofParagraph(String style) {
        return ofParagraphs.computeIfAbsent(style, id -> {
            RunFormat format = RunFormat.PLAIN.with(styles.defaultRun());
            for (Styles.Style each : styles.chain(id).reversed()) {
                format = format.with(each.run());
            }
            return format;
        });
    }

    RunFormat ofRun(RunFormat paragraph, Xml properties) {
        RunFormat format = paragraph;
        for (Styles.Style each :
                styles.characters(properties.child("w:rStyle").value()).reversed()) {
            format = format.with(each.run());
        }
        return format.with(properties);
    }
}
