package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.Block;
import org.policybook.document.PartialDate;
import org.policybook.document.Section;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Forms;
import org.policybook.render.ShownDate;

/// The equality impact assessment as an appendix: the organisation's form with the answers in it.
record EiaAppendix(EiaForm form, EiaAnswers answers, String language, GeneratedAppendix appendix) {
    private static final String NOT_ANSWERED = "not answered";

    /// @param language how dates are written
    static Section of(EiaForm form, EiaAnswers answers, String language) {
        EiaAppendix eia = new EiaAppendix(form, answers, language, new GeneratedAppendix("eia"));
        eia.details();
        eia.characteristics();
        eia.questions();
        eia.actions();
        eia.outcome();
        return eia.appendix.section(form.title());
    }

    private void details() {
        List<Block.Row> lines = new ArrayList<>();
        for (Forms.Named detail : form.details()) {
            lines.add(appendix.row(detail.label(), answers.details().getOrDefault(detail.id(), "")));
        }
        appendix.table(lines, "Fact", "Answer");
    }

    private void characteristics() {
        List<Block.Row> lines = new ArrayList<>();
        for (Forms.Named characteristic : form.characteristics()) {
            EiaAnswers.Impact impact = answers.characteristics()
                    .getOrDefault(characteristic.id(), new EiaAnswers.Impact(NOT_ANSWERED, "", ""));
            lines.add(appendix.row(characteristic.label(), impact.impact(), impact.reason(), impact.mitigation()));
        }
        appendix.table(lines, "Protected characteristic", "Impact", "Reason and evidence", "Mitigation");
    }

    private void questions() {
        List<Block.Row> lines = new ArrayList<>();
        for (EiaForm.Question question : form.questions()) {
            EiaAnswers.Answer answer =
                    answers.questions().getOrDefault(question.id(), new EiaAnswers.Answer(NOT_ANSWERED, ""));
            lines.add(appendix.row(question.text(), answer.answer(), answer.comment()));
        }
        appendix.table(lines, "Question", "Answer", "Comment");
    }

    private void actions() {
        List<Block.Row> lines = new ArrayList<>();
        for (EiaAnswers.Action action : answers.actions()) {
            lines.add(appendix.row(
                    action.action(), action.lead(), action.by().map(this::shown).orElse("")));
        }
        appendix.table(lines, "Action", "Lead", "By");
    }

    private void outcome() {
        answers.outcome()
                .ifPresent(id -> appendix.paragraph("Outcome: "
                        + form.outcome(id).map(EiaForm.Outcome::label).orElse(id) + "."));
        answers.declared()
                .ifPresent(declared ->
                        appendix.paragraph("Declared by the %s%s.".formatted(declared.by(), on(declared.on()))));
    }

    private String on(Optional<PartialDate> date) {
        return date.map(day -> ", " + shown(day)).orElse("");
    }

    private String shown(PartialDate date) {
        return ShownDate.of(date, language);
    }
}
