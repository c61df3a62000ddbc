package org.policybook.intake;

/// Reads one document by what it holds; Word documents are read by [org.policybook.intake.docx.WordIntake].
public final class DocumentIntake {
    private DocumentIntake() {}

    /// @throws org.policybook.document.BadInput when the file is empty, too large, damaged, locked, or of a kind that
    /// is not read
    public static Intake read(IntakeFile file) {
        FileKind kind = FileKind.of(file);
        Intake intake = switch (kind) {
            case MARKDOWN, TEXT -> text(kind, file);
            case HTML -> HtmlIntake.read(file);
            case PDF -> PdfIntake.read(file);
            case WORD, OLD_WORD ->
                throw new IllegalArgumentException(
                        "%s is %s: it has a reader of its own".formatted(file.name(), kind.words()));
        };
        return kind.mislabelled(file).map(intake::warned).orElse(intake);
    }

    private static Intake text(FileKind kind, IntakeFile file) {
        FileText text = FileText.of(file);
        Intake intake = kind == FileKind.MARKDOWN ? MarkdownIntake.read(text.text()) : TextIntake.read(text.text());
        return text.encodingWarning().stream().reduce(intake, Intake::warned, (one, other) -> other);
    }
}
