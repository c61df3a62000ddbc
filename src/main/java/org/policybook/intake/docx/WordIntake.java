package org.policybook.intake.docx;

import java.util.Map;
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

    /// Reads a copy of a text as it stands.
    public static EditedDocument edited(IntakeFile file, Tracked tracked, CopyOf text) {
        return DocxReader.edited(file, tracked, text);
    }

    /// What a file says of itself in its properties; nothing for any other than a `.docx`.
    public static Map<String, String> properties(IntakeFile file) {
        return FileKind.of(file) == FileKind.WORD ? DocxReader.properties(file) : Map.of();
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
