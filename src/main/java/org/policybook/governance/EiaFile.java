package org.policybook.governance;

import org.policybook.document.FieldReader;

/// Reads `eia.yaml`.
final class EiaFile {
    private EiaFile() {}

    static EiaAnswers read(FieldReader file) {
        EiaAnswers answers = new EiaAnswers(
                file.textEntries("details"),
                file.entries("characteristics", EiaFile::impact),
                file.entries("questions", EiaFile::answer),
                file.text("outcome"),
                file.each("actions", EiaFile::action),
                file.within("declared", EiaFile::declaration));
        file.finish();
        return answers;
    }

    private static EiaAnswers.Impact impact(FieldReader entry) {
        return new EiaAnswers.Impact(
                entry.required("impact"),
                entry.text("reason").orElse(""),
                entry.text("mitigation").orElse(""));
    }

    private static EiaAnswers.Answer answer(FieldReader entry) {
        return new EiaAnswers.Answer(
                entry.required("answer"), entry.text("comment").orElse(""));
    }

    private static EiaAnswers.Action action(FieldReader entry) {
        return new EiaAnswers.Action(
                entry.required("action"), entry.text("lead").orElse(""), entry.date("by"));
    }

    private static EiaAnswers.Declaration declaration(FieldReader entry) {
        return new EiaAnswers.Declaration(entry.required("by"), entry.date("on"));
    }
}
