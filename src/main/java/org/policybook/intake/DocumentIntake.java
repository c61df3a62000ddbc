package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.BadInput;

/// Reads one document by what it holds.
public final class DocumentIntake {
    private DocumentIntake() {}

    /// @throws BadInput when the file is empty, too large, damaged, locked, or of a kind that is not read
    public static Intake read(IntakeFile file) {
        FileKind kind = FileKind.of(file);
        Intake intake = switch (kind) {
            case MARKDOWN, TEXT -> text(kind, file);
            case HTML -> HtmlIntake.read(file);
            case PDF -> PdfIntake.read(file);
            case WORD, OLD_WORD ->
                throw new BadInput("%s is %s, which is not read.".formatted(file.name(), kind.words()));
        };
        return kind.mislabelled(file)
                .map(warning -> warned(intake, List.of(warning)))
                .orElse(intake);
    }

    private static Intake text(FileKind kind, IntakeFile file) {
        FileText text = FileText.of(file);
        Intake intake = kind == FileKind.MARKDOWN ? MarkdownIntake.read(text.text()) : TextIntake.read(text.text());
        return text.encodingWarning().isEmpty() ? intake : warned(intake, text.encodingWarning());
    }

    private static Intake warned(Intake intake, List<Warning> more) {
        List<Warning> warnings = new ArrayList<>(more);
        warnings.addAll(intake.warnings());
        return new Intake(intake.policy(), intake.found(), warnings, intake.dropped());
    }
}
