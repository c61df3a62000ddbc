package org.policybook.governance;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.BadInput;
import org.policybook.document.ClauseId;
import org.policybook.document.FieldReader;

/// Reads `eia.yaml`.
final class EiaFile {
    private EiaFile() {}

    static EiaAnswers read(FieldReader file) {
        EiaAnswers answers = new EiaAnswers(
                file.textEntries("details"),
                file.entries("characteristics", EiaFile::impact),
                file.entries("questions", EiaFile::answer),
                file.textEntries("part-two"),
                file.text("outcome"),
                file.each("actions", EiaFile::action),
                file.within("declared", EiaFile::declaration),
                covers(file));
        file.finish();
        return answers;
    }

    private static List<ClauseId> covers(FieldReader file) {
        List<ClauseId> clauses = new ArrayList<>();
        for (String text : file.texts("covers")) {
            try {
                clauses.add(ClauseId.of(text));
            } catch (BadInput notAnId) {
                file.report("wrong-form", "covers", "covers: %s".formatted(notAnId.getMessage()));
            }
        }
        return clauses;
    }

    private static EiaAnswers.Impact impact(FieldReader entry) {
        return new EiaAnswers.Impact(
                entry.required("impact"),
                entry.text("reason").orElse(""),
                entry.text("evidence").orElse(""),
                entry.text("mitigation").orElse(""));
    }

    private static EiaAnswers.Answer answer(FieldReader entry) {
        return new EiaAnswers.Answer(
                entry.required("answer"), entry.text("comment").orElse(""));
    }

    private static EiaAnswers.Action action(FieldReader entry) {
        return new EiaAnswers.Action(
                entry.required("action"), entry.text("lead").orElse(""), entry.date("by"), entry.date("review"));
    }

    private static EiaAnswers.Declaration declaration(FieldReader entry) {
        return new EiaAnswers.Declaration(entry.required("by"), entry.date("on"));
    }
}
