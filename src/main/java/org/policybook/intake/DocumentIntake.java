package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.BadInput;

/// Reads one document by its format.
public final class DocumentIntake {
    private DocumentIntake() {}

    /// @throws BadInput when the file is empty, too large, not text, or of a format that is not read
    public static Intake read(IntakeFile file) {
        FileText text = FileText.of(file);
        Intake intake = MarkdownIntake.isMarkdown(file, text.text())
                ? MarkdownIntake.read(text.text())
                : TextIntake.read(text.text());
        return text.encodingWarning().isEmpty() ? intake : warned(intake, text.encodingWarning());
    }

    private static Intake warned(Intake intake, List<Warning> more) {
        List<Warning> warnings = new ArrayList<>(more);
        warnings.addAll(intake.warnings());
        return new Intake(intake.policy(), intake.found(), warnings, intake.dropped());
    }
}
