package org.policybook.render;

import java.util.List;
import org.policybook.document.FrontMatter;

/// The approval with room for a signature: one row under three headings.
public record Signature(List<String> headings, List<String> cells) {
    public static Signature of(ControlledDocument document, Labels labels) {
        FrontMatter front = document.policy().frontMatter();
        String language = Facts.languageOf(document);
        return new Signature(
                List.of(labels.text("signature.by"), labels.text("signature.sign"), labels.text("signature.date")),
                List.of(
                        front.approvedBy().orElse(""),
                        "",
                        front.approvedOn()
                                .map(day -> ShownDate.of(day, language))
                                .orElse("")));
    }
}
