package org.policybook.intake.docx;

import java.util.List;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.intake.Attachment;
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

    /// Reads a document as it stands, with its tracked changes accepted.
    ///
    /// @param known the clauses that its bookmarks stand for
    public static EditedDocument edited(IntakeFile file, ClauseBookmarks known) {
        return DocxReader.edited(file, known);
    }

    /// The pictures of a document, under the paths that its text has for them.
    public static List<Attachment> pictures(IntakeFile file) {
        return document(file, Tracked.ACCEPTED, ClauseBookmarks.NONE)
                .manuscript()
                .attachments();
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
