package org.policybook.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.policybook.library.Library;
import org.policybook.library.Reading;
import org.policybook.library.RenderPolicy;

/// The forms of a controlled document.
enum RenderFormat {
    HTML,
    PDF,
    DOCX,
    MD;

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param warn is told of everything that could not be shown as meant
    byte[] render(Library library, Reading reading, LocalDate today, Consumer<String> warn) {
        return new RenderPolicy(library).render(reading, extension(), today, warn);
    }
}
