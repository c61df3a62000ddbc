package org.policybook.library;

import java.util.Optional;
import org.policybook.document.Policy;
import org.policybook.intake.DocumentIntake;
import org.policybook.intake.FileKind;
import org.policybook.intake.FileNameFacts;
import org.policybook.intake.Intake;
import org.policybook.intake.IntakeFile;
import org.policybook.intake.docx.Tracked;
import org.policybook.intake.docx.WordIntake;

/// Reads a document from outside by the reader for its kind.
final class ForeignDocument {
    private ForeignDocument() {}

    /// @throws org.policybook.document.BadInput when the file is empty, too large, damaged, locked, or of a kind that
    ///     is not read
    static Imported read(IntakeFile file, TrackedChanges tracked) {
        return switch (FileKind.of(file)) {
            case WORD, OLD_WORD -> word(file, tracked);
            case MARKDOWN, TEXT, HTML, PDF -> Imported.of(named(DocumentIntake.read(file), file));
        };
    }

    /// A text that brings front matter has said what it is.
    private static Intake named(Intake intake, IntakeFile file) {
        return file.startsWith('-', '-', '-') ? intake : FileNameFacts.added(intake, file.name());
    }

    private static Imported word(IntakeFile file, TrackedChanges tracked) {
        return switch (tracked) {
            case ACCEPTED -> Imported.of(named(WordIntake.read(file, Tracked.ACCEPTED), file));
            case ORIGINAL -> Imported.of(named(WordIntake.read(file, Tracked.ORIGINAL), file));
            case BOTH ->
                both(WordIntake.read(file, Tracked.ORIGINAL), named(WordIntake.read(file, Tracked.ACCEPTED), file));
        };
    }

    /// Without tracked changes there is only one text.
    private static Imported both(Intake original, Intake accepted) {
        boolean changed =
                !original.policy().with(accepted.policy().frontMatter()).equals(accepted.policy());
        Optional<Policy> before = changed ? Optional.of(original.policy()) : Optional.empty();
        return Imported.of(accepted).before(before);
    }
}
