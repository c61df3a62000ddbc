package org.policybook.governance;

import org.policybook.document.FieldReader;

/// Reads `checklist.yaml`.
final class ChecklistFile {
    private ChecklistFile() {}

    static ChecklistAnswers read(FieldReader file) {
        ChecklistAnswers answers = new ChecklistAnswers(file.entries("stages", ChecklistFile::stage));
        file.finish();
        return answers;
    }

    private static ChecklistAnswers.Stage stage(FieldReader stage) {
        return new ChecklistAnswers.Stage(
                stage.entries("criteria", ChecklistFile::criterion),
                stage.text("outcome"),
                stage.required("by"),
                stage.date("on"));
    }

    private static ChecklistAnswers.Criterion criterion(FieldReader entry) {
        return new ChecklistAnswers.Criterion(
                entry.flag("met"), entry.text("comment").orElse(""));
    }
}
