package org.policybook.intake.docx;

import org.policybook.document.BadInput;
import org.policybook.intake.Intake;
import org.policybook.intake.IntakeFile;
import org.policybook.intake.ManuscriptIntake;

/// Reads Word documents (`.docx`, `.docm`, `.dotx`, `.dotm`, and old `.doc`).
public final class WordIntake {
    private WordIntake() {}

    /// Whether a file is for this reader: by its content, or by a name that says it is Word's.
    public static boolean claims(IntakeFile file) {
        return WordKind.claims(file);
    }

    /// @throws BadInput when the file is not a Word document, cannot be read, or is larger than is read
    public static Intake read(IntakeFile file, Tracked tracked) {
        return ManuscriptIntake.read(
                document(file, tracked, ClauseBookmarks.NONE).manuscript());
    }

    /// Reads a document whose bookmarks may carry clause ids.
    public static WordDocument document(IntakeFile file, Tracked tracked, ClauseBookmarks known) {
        return switch (WordKind.of(file)) {
            case PACKAGE -> DocxReader.read(file, tracked, known);
            case BINARY -> DocReader.read(file);
        };
    }
}
