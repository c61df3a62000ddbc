package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.Block;
import org.policybook.document.PartialDate;
import org.policybook.document.Section;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Forms;

/// The equality impact assessment as an appendix: the organisation's form with the answers in it.
record EiaAppendix(EiaForm form, EiaAnswers answers, GeneratedAppendix appendix) {

    static Section of(EiaForm form, EiaAnswers answers, GeneratedAppendix appendix) {
        EiaAppendix eia = new EiaAppendix(form, answers, appendix);
        eia.details();
        eia.characteristics();
        eia.questions();
        eia.actions();
        eia.outcome();
        return appendix.section(form.title());
    }

    private void details() {
        List<Block.Row> lines = new ArrayList<>();
        for (Forms.Named detail : form.details()) {
            lines.add(appendix.row(detail.label(), detail(detail)));
        }
        table(lines, "fact", "answer");
    }

    /// Dates as people write them.
    private String detail(Forms.Named detail) {
        String given = answers.details().getOrDefault(detail.id(), "");
        try {
            return given.length() < "2017-02".length() ? given : appendix.shown(PartialDate.parse(given));
        } catch (BadInput notADate) {
            return given;
        }
    }

    private void characteristics() {
        List<Block.Row> lines = new ArrayList<>();
        for (Forms.Named characteristic : form.characteristics()) {
            EiaAnswers.@Nullable Impact impact = answers.characteristics().get(characteristic.id());
            lines.add(
                    impact == null
                            ? appendix.row(characteristic.label(), appendix.label("answer.none"), "", "")
                            : appendix.row(
                                    characteristic.label(),
                                    appendix.known("impact", impact.impact()),
                                    impact.reason(),
                                    impact.mitigation()));
        }
        table(lines, "characteristic", "impact", "reason", "mitigation");
    }

    private void questions() {
        List<Block.Row> lines = new ArrayList<>();
        for (EiaForm.Question question : form.questions()) {
            EiaAnswers.@Nullable Answer answer = answers.questions().get(question.id());
            lines.add(
                    answer == null
                            ? appendix.row(question.text(), appendix.label("answer.none"), "")
                            : appendix.row(
                                    question.text(), appendix.known("answer", answer.answer()), answer.comment()));
        }
        table(lines, "question", "answer", "comment");
    }

    private void table(List<Block.Row> lines, String... headings) {
        appendix.table(
                lines,
                Stream.of(headings)
                        .map(heading -> appendix.label("eia." + heading))
                        .toArray(String[]::new));
    }

    private void actions() {
        List<Block.Row> lines = new ArrayList<>();
        for (EiaAnswers.Action action : answers.actions()) {
            lines.add(appendix.row(
                    action.action(),
                    action.lead(),
                    action.by().map(appendix::shown).orElse("")));
        }
        table(lines, "action", "lead", "by");
    }

    private void outcome() {
        answers.outcome()
                .ifPresent(id -> appendix.paragraph("%s: %s."
                        .formatted(
                                appendix.label("eia.outcome"),
                                form.outcome(id).map(EiaForm.Outcome::label).orElse(id))));
        answers.declared()
                .ifPresent(declared -> appendix.paragraph("%s: %s%s."
                        .formatted(
                                appendix.label("eia.declared"),
                                declared.by(),
                                declared.on()
                                        .map(day -> ", " + appendix.shown(day))
                                        .orElse(""))));
    }
}
