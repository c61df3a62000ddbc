package org.policybook.cli;

import java.util.Locale;
import java.util.Optional;
import org.policybook.library.RenderPolicy;

/// The forms of a controlled document, and its Markdown source.
enum RenderFormat {
    HTML(Optional.of(RenderPolicy.Form.HTML)),
    PDF(Optional.of(RenderPolicy.Form.PDF)),
    DOCX(Optional.of(RenderPolicy.Form.DOCX)),
    MD(Optional.empty());

    private final Optional<RenderPolicy.Form> form;

    RenderFormat(Optional<RenderPolicy.Form> form) {
        this.form = form;
    }

    /// Empty for the source, which needs no rendering.
    Optional<RenderPolicy.Form> form() {
        return form;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
