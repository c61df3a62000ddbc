package org.policybook.intake.docx;

import org.policybook.document.BadInput;
import org.policybook.intake.FileKind;
import org.policybook.intake.Intake;
import org.policybook.intake.IntakeFile;
import org.policybook.intake.ManuscriptIntake;

/// Reads Word documents (`.docx`, `.docm`, `.dotx`, `.dotm`, and old `.doc`).
public final class WordIntake {
    private WordIntake() {}

    /// @throws BadInput when the file is not a Word document, cannot be read, or is larger than is read
    public static Intake read(IntakeFile file, Tracked tracked) {
        Intake intake = ManuscriptIntake.read(
                document(file, tracked, ClauseBookmarks.NONE).manuscript());
        return FileKind.of(file).mislabelled(file).map(intake::warned).orElse(intake);
    }

    /// Reads a document whose bookmarks may carry clause ids.
    public static WordDocument document(IntakeFile file, Tracked tracked, ClauseBookmarks known) {
        FileKind kind = FileKind.of(file);
        return switch (kind) {
            case WORD -> DocxReader.read(file, tracked, known);
            case OLD_WORD -> DocReader.read(file);
            case MARKDOWN, TEXT, HTML, PDF ->
                throw new BadInput("%s is %s, not a Word document.".formatted(file.name(), kind.words()));
        };
    }
}
