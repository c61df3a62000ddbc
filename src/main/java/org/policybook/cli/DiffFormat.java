package org.policybook.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.policybook.library.RenderComparison;

/// The forms that a comparison can be given in.
enum DiffFormat {
    TEXT(Optional.empty()),
    HTML(Optional.of(RenderComparison.Form.HTML)),
    DOCX(Optional.of(RenderComparison.Form.DOCX)),
    PDF(Optional.of(RenderComparison.Form.PDF)),
    JSON(Optional.empty());

    private final Optional<RenderComparison.Form> form;

    DiffFormat(Optional<RenderComparison.Form> form) {
        this.form = form;
    }

    /// Empty for the forms made of plain words.
    Optional<RenderComparison.Form> form() {
        return form;
    }

    /// Whether a terminal cannot show it.
    boolean isBinary() {
        return this == DOCX || this == PDF;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The form that a file's name asks for.
    static Optional<DiffFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format != TEXT && name.endsWith("." + format.extension()))
                .findFirst();
    }
}
