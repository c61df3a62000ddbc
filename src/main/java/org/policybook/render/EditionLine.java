package org.policybook.render;

import java.util.Optional;
import org.policybook.document.FrontMatter;

/// The version with its date, as a cover shows them.
public final class EditionLine {
    private EditionLine() {}

    public static String of(ControlledDocument document, Labels labels) {
        FrontMatter front = document.policy().frontMatter();
        Facts facts = Facts.of(document, labels);
        Optional<String> date =
                front.approvedOn().or(front::effectiveFrom).map(day -> ShownDate.of(day, facts.language()));
        return date.map(day -> labels.text("edition.dated", facts.version(), day))
                .orElseGet(() -> labels.text("edition", facts.version()));
    }
}
